using System.Text.Json.Serialization;
using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Domain.Matters;

/// <summary>What a matter is about, as far as every party to it may read.</summary>
public sealed record Brief(string Title, string Township, string Summary);

/// <summary>One line of what is known of a matter: a key into Words and its value. <c>Family</c> names the words of a code, <c>agency</c> an agency's code; an <c>Inner</c> line is not for who sees the letter alone.</summary>
public sealed record SheetLine(string Key, string Value, string? Family = null, bool Inner = false);

/// <summary>A matter as far as its next decision needs it.</summary>
public abstract record Matter<TSelf> : IMatter where TSelf : Matter<TSelf>, IMatterLaw<TSelf>
{
    public required Guid Id { get; init; }
    public required string Origin { get; init; }
    public required Brief Brief { get; init; }
    public int Version { get; init; }
    public DateTimeOffset LastOccurred { get; init; }

    /// <summary>文号 of the letter that carries the matter; none before it is sent.</summary>
    public string? Number { get; init; }
    public IReadOnlyList<MatterLink> Links { get; init; } = [];

    [JsonIgnore]
    public abstract string StageName { get; }

    [JsonIgnore]
    public virtual DateOnly? ActDay => null;

    [JsonIgnore]
    public virtual CaseFigures? KnownFigures => null;

    [JsonIgnore]
    public abstract bool Open { get; }

    /// <summary>Under which word lists that are split by more than the stage keep it.</summary>
    [JsonIgnore]
    public virtual string Shelf => StageName;

    [JsonIgnore]
    public abstract IReadOnlyDictionary<string, Sight> Audience { get; }

    [JsonIgnore]
    public abstract IReadOnlyDictionary<string, string> Parties { get; }

    /// <summary>The agencies that must act next.</summary>
    [JsonIgnore]
    public abstract IReadOnlyList<string> Turn { get; }

    /// <summary>What a party reads of it beside brief and history.</summary>
    [JsonIgnore]
    public virtual IReadOnlyList<SheetLine> Sheet => [];

    internal TSelf Moved(MatterFact fact)
    {
        Matter<TSelf> next = After(fact);
        return (TSelf)(next with
        {
            Version = Version + 1,
            LastOccurred = next.StageName != StageName && fact.OccurredAt > LastOccurred ? fact.OccurredAt : LastOccurred
        });
    }

    /// <summary>The matter with this fact in it; a fact of another kind changes nothing.</summary>
    protected abstract TSelf After(MatterFact fact);

    protected static Dictionary<string, Sight> Seen(params ReadOnlySpan<(string? Agency, Sight Sight)> lines)
    {
        var audience = new Dictionary<string, Sight>();
        foreach (var (agency, sight) in lines)
            if (!string.IsNullOrEmpty(agency) && sight > audience.GetValueOrDefault(agency))
                audience[agency] = sight;
        return audience;
    }

    protected static Dictionary<string, string> Played(params ReadOnlySpan<(string Part, string? Agency)> lines)
    {
        var parties = new Dictionary<string, string>();
        foreach (var (part, agency) in lines)
            if (!string.IsNullOrEmpty(agency))
                parties[part] = agency;
        return parties;
    }
}
