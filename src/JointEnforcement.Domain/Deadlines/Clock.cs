using System.Globalization;
using System.Text.Json.Serialization;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>How a clock stands at a moment.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClockState>))]
public enum ClockState { Running, DueSoon, PossiblyOverdue, Overdue, Met, MetLate, Lapsed, Suspended, Cancelled }

/// <summary>One running or ended period of one matter, computed from facts, rulebook and calendar; instants are UTC, days are Asia/Shanghai.</summary>
public sealed record Clock
{
    public required string RuleId { get; init; }

    /// <summary>The variant that was chosen, such as the review tier CR-08b.</summary>
    public string? Variant { get; init; }
    public required Wording Title { get; init; }

    /// <summary>The agency that must act.</summary>
    public required string Obligor { get; init; }

    /// <summary>The part that agency plays in the matter, as the rule names it.</summary>
    public string? Part { get; init; }
    public string? Post { get; init; }
    public required string Trigger { get; init; }
    public required Wording TriggerTitle { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required Terms Terms { get; init; }
    public Terms? LenientTerms { get; init; }
    public bool Custody { get; init; }

    /// <summary>When the period ends: for hours the last instant in time, else 24:00 of <see cref="DueDate"/>, the first instant too late.</summary>
    public DateTimeOffset Due { get; init; }
    public DateOnly DueDate { get; init; }
    public DateTimeOffset LenientDue { get; init; }
    public DateTimeOffset AlertAt { get; init; }
    public bool Provisional { get; init; }
    public bool Assumed { get; init; }
    public bool Optional { get; init; }
    public bool Lapses { get; init; }

    /// <summary>Time that must pass before a next step; it lapses too.</summary>
    public bool Waits { get; init; }
    public bool Supervised { get; init; }
    public required string RuleVersion { get; init; }

    /// <summary>The stamp of the book whose terms it has.</summary>
    public string Rulebook { get; init; } = "";
    public string CalendarVersion { get; init; } = "";
    public required Wording Basis { get; init; }
    public DateTimeOffset? MetAt { get; init; }
    public DateTimeOffset? CancelledAt { get; init; }
    public IReadOnlyList<Suspension> Suspensions { get; init; } = [];
    public IReadOnlyList<Extension> Extensions { get; init; } = [];
    public IReadOnlyList<ExcludedDay> Excluded { get; init; } = [];

    /// <summary>Stable across replays; a notice about this clock is keyed by it.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{RuleId}@{StartedAt.UtcDateTime:yyyyMMddTHHmmssfffffff}");

    [JsonIgnore]
    public bool IsOpen => MetAt is null && CancelledAt is null;

    [JsonIgnore]
    public bool IsSuspended => Suspensions.Any(s => s.Until is null);

    private bool MayLapse => Optional || Lapses;

    public ClockState At(DateTimeOffset now)
    {
        if (MetAt is { } met)
            return InTime(met) ? ClockState.Met : ClockState.MetLate;

        if (CancelledAt is { } cancelled)
            return MayLapse && !InTime(cancelled) ? ClockState.Lapsed : ClockState.Cancelled;

        if (IsSuspended)
            return ClockState.Suspended;

        if (Before(now, Due))
            return now < AlertAt ? ClockState.Running : ClockState.DueSoon;

        if (Lapses)
            return ClockState.Lapsed;

        if (Before(now, LenientDue))
            return ClockState.PossiblyOverdue;

        return Optional ? ClockState.Lapsed : ClockState.Overdue;
    }

    /// <summary>Whether a duty was broken by then, also when it was fulfilled late or ended after its time; rights and windows never are.</summary>
    public bool IsBreachedAt(DateTimeOffset now) =>
        !MayLapse && !(IsSuspended && IsOpen) && !InTime(MetAt ?? CancelledAt ?? now);

    // A right is not lost while one defensible reading keeps it open.
    private bool InTime(DateTimeOffset instant) => Before(instant, Optional ? LenientDue : Due);

    private bool Before(DateTimeOffset instant, DateTimeOffset end) =>
        Terms.Mode is CountingMode.HR ? instant <= end : instant < end;
}
