using System.Text.Json.Serialization;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>Which of a fact's legal times counts: when it was done, or when the addressee had it in hand.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TimeField>))]
public enum TimeField { Occurred, Served }

/// <summary>A fact a rule waits for, with the marks it must and must not carry, its time that counts, and, where it matters, the trigger it answers.</summary>
public sealed record FactPattern(
    string Fact,
    IReadOnlyDictionary<string, string>? When = null,
    IReadOnlyDictionary<string, string>? Unless = null,
    TimeField Time = TimeField.Occurred,
    string? StartedBy = null)
{
    public bool Fits(Happening happening) =>
        happening.Name == Fact
        && (When is null || When.All(w => happening.Mark(w.Key) == w.Value))
        && (Unless is null || !Unless.Any(w => happening.Mark(w.Key) == w.Value));

    // A fact entered without its service still counts, from the earlier time.
    public DateTimeOffset TimeOf(Happening happening) =>
        (Time is TimeField.Served ? happening.Served ?? happening.Occurred : happening.Occurred).ToUniversalTime();
}

/// <summary>An article a rule stands on; <paramref name="Conf"/> says how it was read (V1 full text … D design).</summary>
public sealed record Citation(string Instrument, string Article, string Conf);

/// <summary>The agencies whose matters a rule governs; an empty scope governs all.</summary>
public sealed record RuleScope(IReadOnlyList<string>? Origin = null, IReadOnlyList<string>? ExceptOrigin = null)
{
    public bool Covers(string originAgency) =>
        (Origin is null || Origin.Contains(originAgency)) && (ExceptOrigin is null || !ExceptOrigin.Contains(originAgency));
}

/// <summary>The mark by which a fact chooses one of a rule's variants.</summary>
public sealed record VariantChoice(string Fact, string Mark);

/// <summary>Another length of the same duty and the marks without which it may not be chosen.</summary>
public sealed record DeadlineVariant(
    string Id, Wording Title, Terms Terms, IReadOnlyList<string> Requires, IReadOnlyList<Citation>? Basis = null, bool Assumed = false);

/// <summary>One deadline as the law states it, for one span of time and one circle of agencies.</summary>
public sealed record DeadlineRule
{
    public required string Id { get; init; }
    public required Wording Title { get; init; }

    /// <summary>Who must act: ORIGIN for the agency the matter came from, else an agency code.</summary>
    public required string Obligor { get; init; }
    public string? Post { get; init; }
    public required IReadOnlyList<FactPattern> Trigger { get; init; }
    public required Terms Terms { get; init; }

    /// <summary>Another reading of the same words; the later end is the lenient one.</summary>
    public Terms? Lenient { get; init; }
    public double? AlertAfterHours { get; init; }

    /// <summary>The mark of the trigger that states an explicit day.</summary>
    public string? DueMark { get; init; }
    public required IReadOnlyList<FactPattern> SatisfiedBy { get; init; }
    public IReadOnlyList<FactPattern> CancelledBy { get; init; } = [];
    public IReadOnlyList<FactPattern> SuspendedBy { get; init; } = [];
    public IReadOnlyList<FactPattern> ResumedBy { get; init; } = [];
    public VariantChoice? ChosenBy { get; init; }
    public IReadOnlyList<DeadlineVariant> Variants { get; init; } = [];

    /// <summary>A right: it expires and is never a breach.</summary>
    public bool Optional { get; init; }

    /// <summary>A window for a conditional duty: it lapses silently, only an act after it is late.</summary>
    public bool Lapses { get; init; }

    /// <summary>The procuratorate is told when it runs out.</summary>
    public bool Supervised { get; init; }
    public bool Assumed { get; init; }
    public required IReadOnlyList<Citation> Basis { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }
    public RuleScope Scope { get; init; } = new();

    public bool AppliesOn(DateOnly date) => ValidFrom <= date && (ValidTo is null || date <= ValidTo);
}
