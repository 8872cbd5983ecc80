using System.Text.Json.Serialization;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>Which of a fact's legal times counts: when it was done, or when the addressee had it in hand.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TimeField>))]
public enum TimeField { Occurred, Served }

/// <summary>A fact a rule waits for, with the marks it must and must not carry, its time that counts, and, where it matters, the trigger it answers.</summary>
/// <param name="After">A period that must run out before the rule's own begins, such as the time to reply before the review for suit.</param>
public sealed record FactPattern(
    string Fact,
    IReadOnlyDictionary<string, string>? When = null,
    IReadOnlyDictionary<string, string>? Unless = null,
    TimeField Time = TimeField.Occurred,
    string? StartedBy = null,
    Terms? After = null)
{
    public bool Fits(Happening happening) =>
        happening.Name == Fact
        && (When is null || When.All(w => happening.Mark(w.Key) == w.Value))
        && (Unless is null || !Unless.Any(w => happening.Mark(w.Key) == w.Value));

    // A fact entered without its service still counts, from the earlier time.
    public DateTimeOffset TimeOf(Happening happening) =>
        (Time is TimeField.Served ? happening.Served ?? happening.Occurred : happening.Occurred).ToUniversalTime();
}

/// <summary>An article a rule stands on and how well it was read; without an article the instrument as a whole. "8¶2" is paragraph 2, "64(1)" item 1.</summary>
public sealed record Citation(string Instrument, string Article, Confidence Conf);

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

    /// <summary>Who must act: ORIGIN for the agency the matter came from, another role of the matter, or an agency code.</summary>
    public required string Obligor { get; init; }
    public string? Post { get; init; }
    public required IReadOnlyList<FactPattern> Trigger { get; init; }
    public required Terms Terms { get; init; }

    /// <summary>Another reading of the same words; the later end is the lenient one.</summary>
    public Terms? Lenient { get; init; }
    public double? AlertAfterHours { get; init; }

    /// <summary>The mark of the trigger that states an explicit day.</summary>
    public string? DueMark { get; init; }

    /// <summary>The mark of the trigger that states the day from which <see cref="CountingMode.WD_BEFORE"/> counts back.</summary>
    public string? FromMark { get; init; }
    public required IReadOnlyList<FactPattern> SatisfiedBy { get; init; }
    public IReadOnlyList<FactPattern> CancelledBy { get; init; } = [];
    public IReadOnlyList<FactPattern> SuspendedBy { get; init; } = [];
    public IReadOnlyList<FactPattern> ResumedBy { get; init; } = [];
    public IReadOnlyList<ExtensionStep> Extensions { get; init; } = [];
    public VariantChoice? ChosenBy { get; init; }
    public IReadOnlyList<DeadlineVariant> Variants { get; init; } = [];

    /// <summary>A right: it expires and is never a breach.</summary>
    public bool Optional { get; init; }

    /// <summary>A window for a conditional duty: it lapses silently, only an act after it is late.</summary>
    public bool Lapses { get; init; }

    /// <summary>Time that must pass before a next step; nobody is late when it ends.</summary>
    public bool Waits { get; init; }

    /// <summary>The trigger itself shows whether the limit was kept: it meets the clock it starts, at the time <see cref="SatisfiedBy"/> names.</summary>
    public bool MetByTrigger { get; init; }

    /// <summary>The procuratorate is told when it runs out.</summary>
    public bool Supervised { get; init; }
    public bool Assumed { get; init; }
    public Wording? Note { get; init; }
    public required Confidence Confidence { get; init; }

    /// <summary>A disabled rule starts no clock and is never cited as law.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>The provincial or county sheet that made or changed this reading.</summary>
    public OverlayMark? Overlay { get; init; }
    public required IReadOnlyList<Citation> Basis { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }
    public RuleScope Scope { get; init; } = new();

    /// <summary>Something of it was stated from memory, so an administrator must check it against the text.</summary>
    public bool ToVerify =>
        Confidence is Confidence.MPlus or Confidence.MQuestion
        || Basis.Concat(Variants.SelectMany(v => v.Basis ?? [])).Concat(Extensions.SelectMany(e => e.Basis)).Any(c => c.Conf is Confidence.MPlus);

    public bool AppliesOn(DateOnly date) => ValidFrom <= date && (ValidTo is null || date <= ValidTo);
}
