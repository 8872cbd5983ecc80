namespace JointEnforcement.Contracts.Deadlines;

/// <summary><c>GET /api/deadlines/rules</c>: the whole rulebook, the disabled rules too.</summary>
public sealed record ShowRulebook : Question<RulebookPage>;

/// <summary><c>GET /api/deadlines/rules/{id}</c>: one rule with every reading.</summary>
public sealed record ShowDeadlineRule(string Id) : Question<DeadlineRuleCard>;

/// <summary>What an entry of the rulebook is: the first four run clocks, the others are kept with their articles and run none.</summary>
public enum RuleKind { Duty, Right, Window, Wait, OnBreach, Count, Obligation, Form, Recording, Surcharge, Bar, Limitation, Notice, Obsolete }

public sealed record RulebookPage
{
    public required string Version { get; init; }
    public required string CalendarVersion { get; init; }
    public IReadOnlyList<CalendarYearCard> Years { get; init; } = [];
    public IReadOnlyList<OverlayCard> Overlays { get; init; } = [];
    public IReadOnlyList<DeadlineRuleCard> Rules { get; init; } = [];
}

/// <summary>A year of the calendar and whether its holidays are announced; until then its dates are provisional.</summary>
public sealed record CalendarYearCard(int Year, bool Announced, string Source);

/// <summary>A provincial or county sheet over the national book. <c>Level</c> is PROVINCE or COUNTY.</summary>
public sealed record OverlayCard(string Id, string Level, string Name, string NameEn, string? Article = null, string? ArticleEn = null);

public sealed record DeadlineRuleCard
{
    public required string Id { get; init; }
    /// <summary>The table it stands in: CR, DT, AP, PIL, EDC, XF, CL.</summary>
    public required string Table { get; init; }
    public required RuleKind Kind { get; init; }
    public required string Title { get; init; }
    public required string TitleEn { get; init; }
    /// <summary>A role of the matter, such as ORIGIN or POLICE.</summary>
    public required string Obligor { get; init; }
    public string? Post { get; init; }
    /// <summary>False: it starts no clock and is not law for anybody here.</summary>
    public required bool Enabled { get; init; }
    /// <summary>V1 read in full, V2 read second-hand, D our own policy, M+ from memory, M? uncertain.</summary>
    public required string Confidence { get; init; }
    /// <summary>Stated from memory: an administrator must check it against the text (待核).</summary>
    public required bool ToVerify { get; init; }
    /// <summary>The procuratorate is told when it runs out.</summary>
    public bool Supervised { get; init; }
    public string? Note { get; init; }
    public string? NoteEn { get; init; }
    public string? OnBreachOf { get; init; }
    /// <summary>The mark that states the day the rule counts to or back from, such as heldOn.</summary>
    public string? DateMark { get; init; }
    public IReadOnlyList<FactLine> Triggers { get; init; } = [];
    public IReadOnlyList<FactLine> MetBy { get; init; } = [];
    public IReadOnlyList<FactLine> CancelledBy { get; init; } = [];
    public IReadOnlyList<FactLine> SuspendedBy { get; init; } = [];
    public IReadOnlyList<RuleReading> Readings { get; init; } = [];
}

/// <summary>A fact a rule waits for; <c>Time</c> is Occurred or Served.</summary>
public sealed record FactLine(string Fact, string Title, string TitleEn, string Time, IReadOnlyDictionary<string, string> Marks);

/// <summary>The rule for one span of time and one circle of agencies.</summary>
public sealed record RuleReading
{
    public required string Version { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }
    /// <summary>It stands today.</summary>
    public required bool InForce { get; init; }
    public required bool Enabled { get; init; }
    public IReadOnlyList<string> Origins { get; init; } = [];
    public IReadOnlyList<string> ExceptOrigins { get; init; } = [];
    public string? Mode { get; init; }
    public int? Count { get; init; }
    public string Length { get; init; } = "";
    public string LengthEn { get; init; } = "";
    public bool Assumed { get; init; }
    public string Article { get; init; } = "";
    public string ArticleEn { get; init; } = "";
    public IReadOnlyList<RuleVariant> Variants { get; init; } = [];
    public IReadOnlyList<RuleExtension> Extensions { get; init; } = [];
    public OverlayCard? Overlay { get; init; }
}

public sealed record RuleVariant(string Id, string Title, string TitleEn, string Length, string LengthEn, IReadOnlyList<string> Requires);

/// <summary>One extension: by how much, which posts may grant it, what they must bring, and who decides where that is not the post alone.</summary>
public sealed record RuleExtension(string Id, string Length, string LengthEn, IReadOnlyList<string> Posts, IReadOnlyList<string> Requires, string? GrantedBy, string? GrantedByEn);
