namespace JointEnforcement.Contracts.Thresholds;

/// <summary><c>POST /api/thresholds/hint</c>: which clauses these figures may touch. It stores nothing.</summary>
public sealed record HintThresholds(CaseFigures Figures) : Question<ThresholdHint>;

/// <summary>They may meet it, come near it, or leave open what it asks for.</summary>
public enum ClauseStanding { MayMeet, Near, EvidenceMissing }

public enum ClauseRank { Basic, Graver, Gravest, Aggravating }

/// <summary>A hint with clause numbers; whether there is an offence is for the competent organ to say, and <c>Zh</c> and <c>En</c> say so.</summary>
public sealed record ThresholdHint : Advice
{
    public string Zh { get; init; } = "";
    public string En { get; init; } = "";
    public string Version { get; init; } = "";
    /// <summary>The day of the act, whose interpretations were read.</summary>
    public DateOnly On { get; init; }
    public IReadOnlyList<ClauseHint> Clauses { get; init; } = [];
}

public sealed record ClauseHint(string Id, ClauseStanding Standing, ClauseRank Rank)
{
    /// <summary>可能符合, 接近 or 缺少证据, as a sentence with the clause number.</summary>
    public required string Zh { get; init; }
    public required string En { get; init; }
    public required string ClauseZh { get; init; }
    public required string ClauseEn { get; init; }
    public required string TextZh { get; init; }
    public required string TextEn { get; init; }
    /// <summary>The article of the Criminal Law that the clause interprets.</summary>
    public required string Crime { get; init; }
    /// <summary>True where the clause's text has not been read in the instrument itself.</summary>
    public bool ToCheck { get; init; }
    /// <summary>True where the answer depends on the reading, or on a number the province sets.</summary>
    public bool ReadingsDiffer { get; init; }
    public IReadOnlyList<Comparison> Comparisons { get; init; } = [];
    public IReadOnlyList<Exceedance> Exceedances { get; init; } = [];
    public PenaltyWindow? Window { get; init; }
    /// <summary>What the clause asks for and the figures do not say: <c>quantity.…</c>, <c>circumstance.…</c> or <c>aspect.…</c>, keys into Words under <c>threshold.</c></summary>
    public IReadOnlyList<string> NotKnown { get; init; } = [];
    public IReadOnlyList<EvidenceKind> MissingEvidence { get; init; } = [];
}

/// <summary>A stated number beside the clause's own; <c>What</c> is <c>quantity.…</c> or <c>aspect.land</c>. Up to <c>UpTo</c> the province sets the number.</summary>
public sealed record Comparison(string What, decimal Stated, decimal AtLeast, decimal? UpTo);

/// <summary>Both readings of “n times or more above the standard”: the value as multiple of the limit, and the excess as multiple of it.</summary>
public sealed record Exceedance(Pollutant Pollutant, decimal Value, decimal Limit, string Unit, decimal Needed, decimal OfLimit, decimal OfExcess, bool ByLimit, bool ByExcess);

/// <summary>Penalties that count together, from the first one's effective day to the last day of the period.</summary>
public sealed record PenaltyWindow(DateOnly First, DateOnly Until, int Counted, int Needed);
