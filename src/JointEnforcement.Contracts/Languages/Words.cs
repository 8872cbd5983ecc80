using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace JointEnforcement.Contracts.Languages;

/// <summary>Every sentence the product says, by key, in one language. A key missing in any language fails the build.</summary>
public sealed partial class Words
{
    public const string Default = "zh-Hans";

    private static readonly ConcurrentDictionary<string, Words> Loaded = new();
    private readonly Dictionary<string, string> _texts;

    private Words(string language)
    {
        Language = language;
        _texts = new Dictionary<string, string>(typeof(Words).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith($"JointEnforcement.Contracts.Languages.{language}.", StringComparison.Ordinal))
            .SelectMany(Read));
    }

    private static Dictionary<string, string> Read(string resource)
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    public static IReadOnlyList<string> Languages { get; } = ["zh-Hans", "zh-Hant", "en"];

    public string Language { get; }

    public IReadOnlyCollection<string> Keys => _texts.Keys;

    public static Words In(string language) => Loaded.GetOrAdd(Languages.Contains(language) ? language : Default, l => new Words(l));

    public bool Has(string key) => _texts.ContainsKey(key);

    /// <summary>The word of a code that names its family, such as <c>penalty.Fine</c>; several by commas; any other text as it stands.</summary>
    public string Term(string value) =>
        value.Contains('.') && value.Split(',') is var codes && codes.All(Has) ? string.Join(Language == "en" ? ", " : "、", codes.Select(c => this[c])) : value;

    /// <summary>The text of a key; the key itself in brackets where there is none, so that a gap is seen.</summary>
    public string this[string key] => _texts.TryGetValue(key, out var text) ? text : $"[{key}]";

    /// <summary>The text with its blanks filled; a blank without a value stays empty.</summary>
    public string Say(string key, IReadOnlyDictionary<string, string> blanks) =>
        Blank().Replace(this[key], m => blanks.GetValueOrDefault(m.Groups[1].Value, ""));

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Blank();
}
