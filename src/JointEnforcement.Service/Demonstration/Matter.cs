using System.Text.Json;
using System.Text.Json.Serialization;
using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Service.Demonstration;

/// <summary>One invented referral: its facts, how far it has come, and how long ago.</summary>
internal sealed record Matter
{
    public required string Key { get; init; }
    public required string Agency { get; init; }
    public required string Situation { get; init; }

    /// <summary>The act whose time is given; the newest one when left out.</summary>
    public string? Anchor { get; init; }

    /// <summary>Hours before now.</summary>
    public double? Ago { get; init; }

    /// <summary>Natural days of a limit that started with the anchor and is about to end, or has just ended.</summary>
    public int? Limit { get; init; }
    public bool Past { get; init; }

    /// <summary>Hours an act came after the one before it, where that is not the usual pace.</summary>
    public IReadOnlyDictionary<string, double> Late { get; init; } = new Dictionary<string, double>();
    public required MatterFacts Facts { get; init; }
    public IReadOnlyList<SeizedThing> Seized { get; init; } = [];

    public Guid Id => DemonstrationIds.Of(Key);
}

internal sealed record MatterFacts(string Title, string Violation, string SuspectedCrime, string Party, string Township, string Source, string Threshold, string Summary);

internal sealed record SeizedThing(string Name, decimal Quantity, string Unit, string Feature, string StoredAt);

internal sealed record PaperTemplate(string Title, int Pages, bool Original, IReadOnlyList<string> Lines)
{
    public MaterialKind Kind { get; init; }
}

internal sealed record MatterBook(IReadOnlyDictionary<string, JsonElement> Said, IReadOnlyList<Matter> Matters)
{
    public static MatterBook Load() => Demonstrated.Read<MatterBook>("matters.json");
}

internal sealed record PaperBook(IReadOnlyList<PaperTemplate> Papers, PaperTemplate Supplement)
{
    public static PaperBook Load() => Demonstrated.Read<PaperBook>("papers.json");
}

internal static class Demonstrated
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Demonstration");

    public static T Read<T>(string name) => JsonSerializer.Deserialize<T>(File.ReadAllBytes(Path.Combine(Folder, name)), Options)!;
}
