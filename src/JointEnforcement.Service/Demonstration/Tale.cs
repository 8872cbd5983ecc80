using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Service.Demonstration;

/// <summary>One act of a tale: who did it, how many days ago, and how many minutes later the addressee had it in hand. In its body <c>{day:9}</c>, <c>{moment:9}</c> and <c>{year:9}</c> lie so many days before now, <c>{matter:key}</c> is another matter of the demonstration.</summary>
internal sealed partial record TaleStep
{
    private static readonly Dictionary<string, Type> Types = MatterMap.Acts.SelectMany(kind => kind).ToDictionary(t => t.Name);

    public required string Act { get; init; }
    public required string By { get; init; }
    public required double Ago { get; init; }
    public double? Served { get; init; }
    public JsonElement? Body { get; init; }

    /// <summary>Whether it stands on a matter that is told elsewhere.</summary>
    public bool NamesAnother => Blank().Matches(Text).Any(m => m.Groups["what"].Value == "matter");

    private string Text => Body?.GetRawText() ?? "{}";

    public Act Make(Timetable timetable) =>
        (Act)JsonSerializer.Deserialize(Blank().Replace(Text, blank => Filled(blank.Groups["what"].Value, blank.Groups["of"].Value, timetable)), Types[Act], HouseJson.Options)!;

    private static string Filled(string what, string of, Timetable timetable) => what switch
    {
        "matter" => DemonstrationIds.Of(of).ToString(),
        "moment" => DaysAgo(of, timetable).ToString("O", CultureInfo.InvariantCulture),
        "year" => DaysAgo(of, timetable).ToString("yyyy", CultureInfo.InvariantCulture),
        _ => DaysAgo(of, timetable).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
    };

    private static DateTimeOffset DaysAgo(string days, Timetable timetable) => timetable.At(double.Parse(days, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\{(?<what>day|moment|year|matter):(?<of>[^}]+)\}")]
    private static partial Regex Blank();
}

/// <summary>One invented matter beside the referrals, as the acts that brought it where it stands; <c>On</c> is the referral it begins with, where it does.</summary>
internal sealed record Tale
{
    public required string Key { get; init; }
    public string? On { get; init; }
    public required IReadOnlyList<TaleStep> Steps { get; init; }

    public bool StandsOnAnother => On is not null || Steps.Any(s => s.NamesAnother);
}

/// <summary>The tales of the demonstration: a file for each kind of matter.</summary>
internal sealed record TaleBook(IReadOnlyList<Tale> Tales)
{
    public static IReadOnlyList<Tale> Load() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Demonstrated.Folder, "tales"), "*.json").Order(StringComparer.Ordinal)
            .SelectMany(file => Demonstrated.Read<TaleBook>(Path.Combine("tales", Path.GetFileName(file))).Tales)
    ];
}
