using System.Text.RegularExpressions;
using JointEnforcement.Web.Languages;

namespace JointEnforcement.Web.Thresholds;

/// <summary>Between the members of the request and the fields of the form.</summary>
internal static partial class FieldNames
{
    /// <summary>What a person calls the member, such as <c>measurements[0].unit</c>.</summary>
    public static string Label(string field, Speech speech)
    {
        var match = Member().Match(field);
        if (!match.Success)
            return speech.W["threshold.date"];

        var part = match.Groups["part"].Value;
        var row = match.Groups["row"].Value is { Length: > 0 } index ? int.Parse(index, System.Globalization.CultureInfo.InvariantCulture) + 1 : 0;
        var member = match.Groups["member"].Value;
        return part switch
        {
            "quantities" => speech.W[$"threshold.quantity.{member}"],
            "measurements" => $"{speech.Say("threshold.measured.row", ("n", row))} · {speech.W[$"threshold.field.{member}"]}",
            "land" => $"{speech.Say("threshold.land.row", ("n", row))} · {speech.W[$"threshold.field.{member}"]}",
            _ => $"{speech.Say("threshold.penalty.row", ("n", row))} · {speech.W[$"threshold.field.{member}"]}"
        };
    }

    public static string OfForm(string name) => name switch
    {
        "date" => "actDate",
        ['m', var row, '.', .. var member] when char.IsAsciiDigit(row) => $"measurements[{row}].{member}",
        ['l', 'a', 'n', 'd', var row, '.', .. var member] when char.IsAsciiDigit(row) => $"land[{row}].{member}",
        ['p', var row, '.', ..] when char.IsAsciiDigit(row) => $"priorPenalties[{row}].effectiveOn",
        _ => $"quantities.{name}"
    };

    /// <summary>The form's field of a member; rows that were left empty do not count in the request.</summary>
    public static string InForm(string field, QueryFigures query)
    {
        var match = Member().Match(field);
        if (!match.Success)
            return "date";

        var (part, member) = (match.Groups["part"].Value, match.Groups["member"].Value);
        if (part == "quantities")
            return member;
        var (prefix, filled) = part switch { "measurements" => ("m", "value"), "land" => ("land", "mu"), _ => ("p", "on") };
        var row = Enumerable.Range(0, QueryFigures.Rows).Where(i => query.Any($"{prefix}{i}.{filled}"))
            .ElementAtOrDefault(int.Parse(match.Groups["row"].Value, System.Globalization.CultureInfo.InvariantCulture));
        return $"{prefix}{row}.{(part == "priorPenalties" ? "on" : member)}";
    }

    [GeneratedRegex(@"^(?<part>measurements|land|priorPenalties|quantities)(\[(?<row>\d+)\])?\.(?<member>\w+)$")]
    private static partial Regex Member();
}
