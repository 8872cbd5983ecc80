using System.Text.Json.Serialization;
using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Thresholds;

/// <summary>What a clause is for: the basic case, a graver one, the gravest, or a heavier punishment within a case.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClauseRank>))]
public enum ClauseRank { Basic, Graver, Gravest, Aggravating }

/// <summary>One thing a clause asks for. Exactly one kind of question is filled; numbers are the clause's own.</summary>
public sealed record Condition
{
    public Quantity? Quantity { get; init; }
    public IReadOnlyList<LandKind>? Land { get; init; }
    public LandEffect Effect { get; init; }

    /// <summary>The number from which it is met; that number itself is included (以上).</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>The other end where a province sets its own number between the two.</summary>
    public decimal? UpTo { get; init; }
    public IReadOnlyList<Pollutant>? Pollutants { get; init; }

    /// <summary>The multiple of the limit; without it, presence is enough.</summary>
    public decimal? Exceeds { get; init; }
    public IReadOnlyList<Zone>? Zones { get; init; }
    public IReadOnlyList<DischargeManner>? Manners { get; init; }

    /// <summary>Radioactive waste, pathogen waste or a toxic substance.</summary>
    public bool Toxic { get; init; }

    /// <summary>As <see cref="Toxic"/>, or another harmful substance.</summary>
    public bool Harmful { get; init; }
    public Circumstance? Circumstance { get; init; }
    public PriorPenaltyMatter? Penalties { get; init; }
    public int Times { get; init; }
    public int Months { get; init; }
}

/// <summary>A clause of an interpretation as data: any one of the alternatives, each all of its conditions; the first condition of an alternative leads, and without it the clause is not named.</summary>
public sealed record Clause
{
    public required string Id { get; init; }
    public required string Source { get; init; }
    public required string Article { get; init; }

    /// <summary>The article of the Criminal Law it interprets.</summary>
    public required string Crime { get; init; }
    public required ClauseRank Rank { get; init; }
    public required string Conf { get; init; }
    public required Wording Text { get; init; }
    public required IReadOnlyList<IReadOnlyList<Condition>> Any { get; init; }
    public required IReadOnlyList<EvidenceKind> Evidence { get; init; }

    public bool ToCheck => Conf != "V1";
}
