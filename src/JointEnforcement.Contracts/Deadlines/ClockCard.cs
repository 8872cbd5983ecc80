namespace JointEnforcement.Contracts.Deadlines;

public enum ClockState { Running, DueSoon, PossiblyOverdue, Overdue, Met, MetLate, Lapsed, Suspended, Cancelled }

/// <summary>One statutory clock of a matter as it stands at the moment of asking. Times are instants; a day clock ends at midnight after <c>DueDate</c>, Asia/Shanghai.</summary>
public sealed record ClockCard
{
    public required string Rule { get; init; }
    public required string TitleZh { get; init; }
    public required string TitleEn { get; init; }
    /// <summary>Code of the agency that must act.</summary>
    public required string Obligor { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required DateTimeOffset Due { get; init; }
    public required DateOnly DueDate { get; init; }
    public required DateTimeOffset LenientDue { get; init; }
    public required ClockState State { get; init; }
    public DateTimeOffset? MetAt { get; init; }
    /// <summary>The calendar of a year it touches has not been published yet.</summary>
    public bool Provisional { get; init; }
    /// <summary>The law is silent on how to count; the careful reading is used.</summary>
    public bool Assumed { get; init; }
    /// <summary>A right, not a duty: it lapses and is never a breach.</summary>
    public bool Optional { get; init; }
    /// <summary>A duty only where its case arises, such as telling what is missing; where it does not, the window closes in silence.</summary>
    public bool Conditional { get; init; }
    /// <summary>Time that must pass before a next step; nobody is late when it ends.</summary>
    public bool Waits { get; init; }
    /// <summary>Days that were passed over in counting, Asia/Shanghai.</summary>
    public IReadOnlyList<DateOnly> Excluded { get; init; } = [];
    public required string Basis { get; init; }
    public string WhyZh { get; init; } = "";
    public string WhyEn { get; init; } = "";
}
