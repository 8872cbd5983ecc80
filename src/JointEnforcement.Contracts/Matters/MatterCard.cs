using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Contracts.Thresholds;

namespace JointEnforcement.Contracts.Matters;

/// <summary>A matter of any kind at a glance. Who sees metadata alone gets no title, place or summary.</summary>
public sealed record MatterCard
{
    public required Guid Id { get; init; }
    public required MatterKind Kind { get; init; }
    public required string Title { get; init; }
    public string Township { get; init; } = "";
    public string Summary { get; init; } = "";
    /// <summary>文号; none before the matter is sent.</summary>
    public string? Number { get; init; }
    public required string Origin { get; init; }
    /// <summary>The agency that received it.</summary>
    public string? Recipient { get; init; }
    /// <summary>A word of the kind's own stages: <c>stage.{Kind}.{Stage}</c>, for referrals <c>stage.{Stage}</c>.</summary>
    public required string Stage { get; init; }
    public bool Open { get; init; }
    /// <summary>Keys into Words of what a list marks besides the stage.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
    /// <summary>The officer who has it in hand on the recipient's side.</summary>
    public string? InHandsOf { get; init; }
    public DateTimeOffset OpenedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public DateTimeOffset MovedAt { get; init; }
    public string MovedBy { get; init; } = "";
    public string LastFact { get; init; } = "";
    public long Version { get; init; }
}

/// <summary>One line of a list: the card and the clock that runs out next.</summary>
public sealed record MatterLine(MatterCard Card, ClockCard? NextClock, Sight Sight);

/// <summary>One line of what is known of a matter: <c>sheet.{Kind}.{Key}</c> and its value; <c>Family</c> names the words of a code, <c>agency</c> an agency.</summary>
public sealed record SheetEntry(string Key, string Value, string? Family);

/// <summary>A matter this one came from or led to; without a card where the reader may not see it.</summary>
public sealed record LinkCard(MatterKind Kind, MatterCard? Card);

/// <summary>A whole matter for one officer at one moment.</summary>
public sealed record MatterPage
{
    public required MatterCard Card { get; init; }
    public required Sight Sight { get; init; }
    public IReadOnlyList<ClockCard> Clocks { get; init; } = [];
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];
    /// <summary>None where the matter is about no act of a party.</summary>
    public PinnedRegimes? Law { get; init; }
    /// <summary>Which clauses the figures of the case may touch; none before figures are entered.</summary>
    public ThresholdHint? Hint { get; init; }
    public IReadOnlyList<SheetEntry> Sheet { get; init; } = [];
    public IReadOnlyList<LinkCard> Links { get; init; } = [];
    public IReadOnlyList<SightCard> WhoSees { get; init; } = [];
    public IReadOnlyList<NextStep> NextSteps { get; init; } = [];
}
