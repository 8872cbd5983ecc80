using System.Globalization;
using System.Text.RegularExpressions;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Languages;
using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Service.Deadlines;

/// <summary>Reads the dates and instants of a calculation and says of each mistake where it is.</summary>
internal sealed partial class Instants
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    private readonly List<FieldError> _errors = [];

    public IReadOnlyList<FieldError> Errors => _errors;

    /// <summary>An instant with its offset, or a plain date where <paramref name="days"/> are counted; null when left out or wrong.</summary>
    public DateTimeOffset? Instant(string field, string? text, bool days)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        if (days && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && InRange(day.Year))
            return CivilTime.EndOf(day.AddDays(-1));

        if (WithOffset().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var instant) && InRange(instant.Year))
            return instant;

        Wrong(field, "shape.bad-instant");
        return null;
    }

    public DateOnly? Date(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && InRange(day.Year))
            return day;

        Wrong(field, "shape.bad-date");
        return null;
    }

    public void Required(string field, bool there)
    {
        if (!there && !_errors.Exists(e => e.Field == field))
            Wrong(field, "shape.required");
    }

    public void Wrong(string field, string code, params (string Blank, object Value)[] blanks)
    {
        var values = blanks.ToDictionary(b => b.Blank, b => $"{b.Value}");
        _errors.Add(new(field, code, Words.In("zh-Hans").Say(code, values), Words.In("en").Say(code, values)));
    }

    private static bool InRange(int year) => year is >= FirstYear and <= LastYear;

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})$")]
    private static partial Regex WithOffset();
}
