using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using JointEnforcement.Contracts;

namespace JointEnforcement.Web.Forms;

/// <summary>Reads the fields of a form into an act; what cannot be read is an error of its field.</summary>
public sealed class FormReading
{
    private readonly FormValues _values;
    private readonly Dictionary<string, string> _errors = [];

    private FormReading(FormValues values) => _values = values;

    /// <summary>Field name to the key of the sentence that says what is wrong.</summary>
    public IReadOnlyDictionary<string, string> Errors => _errors;

    public Act? Act { get; private set; }

    public static FormReading Of(ActShape shape, FormValues values)
    {
        var reading = new FormReading(values);
        var body = reading.Record([.. shape.Members, .. ActShape.Times], "");
        if (reading._errors.Count == 0)
            reading.Act = (Act?)body.Deserialize(shape.Record, HouseJson.Options);
        return reading;
    }

    private JsonObject Record(IReadOnlyList<Member> members, string prefix)
    {
        var record = new JsonObject();
        foreach (var member in members)
        {
            var name = prefix + member.Name;
            if (Value(member, name) is { } value)
                record[JsonNamingPolicy.CamelCase.ConvertName(member.Name)] = value;
            else if (member.Required)
                _errors.TryAdd(name, "shape.required");
        }
        return record;
    }

    private JsonNode? Value(Member member, string name) => member.Asking switch
    {
        Asking.Group => Record(member.Parts, $"{name}."),
        Asking.Rows => Rows(member, name),
        Asking.Officers or Asking.Choices => List(name),
        Asking.Tick => _values.Has(name, "true"),
        _ => _values[name].Trim() is { Length: > 0 } text ? Single(member, name, text) : null,
    };

    private JsonNode? Single(Member member, string name, string text) => member.Asking switch
    {
        Asking.Choice => Enum.IsDefined(member.Type, text) ? text : Wrong(name, "shape.unknown-value"),
        Asking.Whole or Asking.HandoverLine or Asking.RequestLine =>
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : Wrong(name, "form.not-a-number"),
        Asking.Number =>
            decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : Wrong(name, "form.not-a-number"),
        Asking.Day => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : Wrong(name, "form.not-a-day"),
        Asking.Moment => Moment(name, text),
        Asking.File or Asking.DossierItem or Asking.Matter => Guid.TryParse(text, out var id) ? id.ToString() : Wrong(name, "shape.unknown-value"),
        _ => text.ReplaceLineEndings("\n"),
    };

    // A browser sends local time without an offset; the law's place has one offset all year.
    private JsonNode? Moment(string name, string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), TimeSpan.FromHours(8)).ToString("O", CultureInfo.InvariantCulture)
            : Wrong(name, "form.not-a-day");

    private JsonArray? List(string name)
    {
        var chosen = _values.All(name).Where(v => v.Length > 0).Distinct().ToList();
        return chosen.Count == 0 ? null : new JsonArray([.. chosen.Select(v => JsonValue.Create(v))]);
    }

    private JsonArray? Rows(Member member, string name)
    {
        var rows = _values.Rows(name).Where(i => !IsBlank(member, $"{name}[{i}].")).ToList();
        return rows.Count == 0 ? null : new JsonArray([.. rows.Select(i => Record(member.Parts, $"{name}[{i}]."))]);
    }

    // A prepared row names its line already; it counts only once something was put into it.
    private bool IsBlank(Member member, string prefix) =>
        member.Parts.Where(p => p.Asking is not (Asking.RequestLine or Asking.Tick)).All(p => string.IsNullOrWhiteSpace(_values[prefix + p.Name]));

    private JsonNode? Wrong(string name, string key)
    {
        _errors[name] = key;
        return null;
    }
}
