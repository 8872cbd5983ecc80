using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace JointEnforcement.Web.Forms;

/// <summary>What stands in the fields of a form, by field name.</summary>
public sealed partial class FormValues(IReadOnlyDictionary<string, IReadOnlyList<string>> values)
{
    public static FormValues Empty { get; } = new(new Dictionary<string, IReadOnlyList<string>>());

    public static FormValues Sent(IFormCollection form) =>
        new(form.ToDictionary(f => f.Key, f => (IReadOnlyList<string>)[.. f.Value.Select(v => v ?? "")]));

    /// <summary>The members of a record that stands already, under a prefix such as <c>Facts</c>.</summary>
    public static FormValues From(object record, IEnumerable<Member> members, string prefix) =>
        new(members.ToDictionary(
            m => $"{prefix}.{m.Name}",
            m => (IReadOnlyList<string>)[Text(record.GetType().GetProperty(m.Name)!.GetValue(record))]));

    public string this[string name] => All(name) is [var first, ..] ? first : "";

    public IReadOnlyList<string> All(string name) => values.GetValueOrDefault(name) ?? [];

    public bool Has(string name, string value) => All(name).Contains(value);

    public FormValues With(string name, string value) =>
        new(new Dictionary<string, IReadOnlyList<string>>(values) { [name] = [value] });

    /// <summary>The numbers of the rows that were sent for a list.</summary>
    public IReadOnlyList<int> Rows(string list) =>
    [
        .. values.Keys
            .Select(k => Row().Match(k))
            .Where(m => m.Success && m.Groups[1].Value == list)
            .Select(m => int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))
            .Distinct().Order().Take(200)
    ];

    public static string Text(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    [GeneratedRegex(@"^(\w+)\[(\d{1,4})\]\.")]
    private static partial Regex Row();
}
