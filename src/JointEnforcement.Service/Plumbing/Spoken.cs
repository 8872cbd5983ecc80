using System.Globalization;
using JointEnforcement.Contracts.Agencies;
using JointEnforcement.Contracts.Languages;

namespace JointEnforcement.Service.Plumbing;

/// <summary>Fills a sentence's blanks with words instead of codes.</summary>
internal static class Spoken
{
    public static string Say(Words words, string key, IReadOnlyDictionary<string, string> blanks, Func<string, AgencyCard?> agency) =>
        words.Say(key, blanks.ToDictionary(b => b.Key, b => In(words, b.Key, b.Value, agency))).Trim();

    private static string In(Words words, string blank, string value, Func<string, AgencyCard?> agency) => blank switch
    {
        "agency" or "to" => agency(value) is { } card ? (words.Language == "en" ? card.ShortNameEn : card.ShortName) : value,
        "kind" => Of(words, "penalty", value),
        "kinds" => string.Join(words.Language == "en" ? ", " : "、", value.Split(',').Select(kind => Of(words, "material", kind))),
        "posts" => string.Join(words.Language == "en" ? ", " : "、", value.Split(',').Select(post => Of(words, "post", post))),
        "outcome" => words.Has($"outcome.{value}") ? words[$"outcome.{value}"] : Of(words, "judgment", value),
        "stage" or "tier" or "decision" or "side" or "attachment" => Of(words, blank, value),
        "last" => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var last)
            ? last.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
            : value,
        _ => Of(words, blank, value)
    };

    private static string Of(Words words, string area, string value) => words.Has($"{area}.{value}") ? words[$"{area}.{value}"] : value;
}
