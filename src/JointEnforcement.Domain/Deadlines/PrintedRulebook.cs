namespace JointEnforcement.Domain.Deadlines;

/// <summary>A file of the rulebook as it is written: any part of the book, and for a sheet of a province or county what it changes.</summary>
internal sealed record Printed
{
    public string About { get; init; } = "";
    public string? Version { get; init; }
    public double? DueSoonHours { get; init; }
    public IReadOnlyList<FactPattern> MatterEndedBy { get; init; } = [];
    public Dictionary<string, Instrument> Instruments { get; init; } = [];
    public Dictionary<string, Wording> Facts { get; init; } = [];
    public Dictionary<string, Wording> Grounds { get; init; } = [];
    public IReadOnlyList<PrintedRule> Rules { get; init; } = [];
    public IReadOnlyList<Provision> Provisions { get; init; } = [];
    public PrintedOverlay? Overlay { get; init; }
    public IReadOnlyList<PrintedChange> Change { get; init; } = [];
    public IReadOnlyList<PrintedChange> Disable { get; init; } = [];

    /// <summary>One book of several files; what stands twice is a mistake.</summary>
    public static Printed Bind(IEnumerable<Printed> files)
    {
        var all = files.ToList();
        return new()
        {
            About = string.Join(' ', all.Select(f => f.About)),
            Version = all.Select(f => f.Version).Single(v => v is not null),
            DueSoonHours = all.Select(f => f.DueSoonHours).Single(h => h is not null),
            MatterEndedBy = [.. all.SelectMany(f => f.MatterEndedBy)],
            Instruments = all.SelectMany(f => f.Instruments).ToDictionary(),
            Facts = all.SelectMany(f => f.Facts).ToDictionary(),
            Grounds = all.SelectMany(f => f.Grounds).ToDictionary(),
            Rules = [.. all.SelectMany(f => f.Rules)],
            Provisions = [.. all.SelectMany(f => f.Provisions)]
        };
    }
}

/// <summary>Whose sheet it is: its own id, PROVINCE or COUNTY, and its name.</summary>
internal sealed record PrintedOverlay(string Id, OverlayLevel Level, Wording Name);

/// <summary>What a sheet does to one rule of the book, from a day on, on its own articles.</summary>
internal sealed record PrintedChange(string Id, DateOnly ValidFrom, IReadOnlyList<Citation> Basis, Terms? Terms = null, DateOnly? ValidTo = null);

internal sealed record PrintedRule
{
    public required string Id { get; init; }
    public required Wording Title { get; init; }
    public required string Obligor { get; init; }
    public string? Post { get; init; }
    public required IReadOnlyList<FactPattern> Trigger { get; init; }
    public required IReadOnlyList<FactPattern> SatisfiedBy { get; init; }
    public IReadOnlyList<FactPattern> CancelledBy { get; init; } = [];
    public IReadOnlyList<FactPattern> SuspendedBy { get; init; } = [];
    public IReadOnlyList<FactPattern> ResumedBy { get; init; } = [];
    public VariantChoice? ChosenBy { get; init; }
    public double? AlertAfterHours { get; init; }
    public string? DueMark { get; init; }
    public string? FromMark { get; init; }
    public bool Optional { get; init; }
    public bool Lapses { get; init; }
    public bool Waits { get; init; }
    public bool MetByTrigger { get; init; }
    public bool Supervised { get; init; }
    public Wording? Note { get; init; }
    public Confidence? Confidence { get; init; }
    public bool? Enabled { get; init; }
    public required IReadOnlyList<PrintedReading> Readings { get; init; }

    public DeadlineRule As(PrintedReading reading)
    {
        var confidence = Confidence ?? reading.Basis.Max(b => b.Conf);
        return new()
        {
            Id = Id,
            Title = Title,
            Obligor = Obligor,
            Post = Post,
            Trigger = Trigger,
            SatisfiedBy = SatisfiedBy,
            CancelledBy = CancelledBy,
            SuspendedBy = SuspendedBy,
            ResumedBy = ResumedBy,
            ChosenBy = ChosenBy,
            AlertAfterHours = AlertAfterHours,
            DueMark = DueMark,
            FromMark = FromMark,
            Optional = Optional,
            Lapses = Lapses,
            Waits = Waits,
            MetByTrigger = MetByTrigger,
            Supervised = Supervised,
            Note = Note,
            Confidence = confidence,
            Enabled = Enabled ?? confidence is not Deadlines.Confidence.MQuestion,
            Terms = reading.Terms,
            Lenient = reading.Lenient,
            Variants = reading.Variants,
            Extensions = reading.Extensions,
            Assumed = reading.Assumed,
            Basis = reading.Basis,
            ValidFrom = reading.ValidFrom,
            ValidTo = reading.ValidTo,
            Scope = reading.Scope
        };
    }
}

internal sealed record PrintedReading
{
    public required DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }
    public RuleScope Scope { get; init; } = new();
    public required Terms Terms { get; init; }
    public Terms? Lenient { get; init; }
    public bool Assumed { get; init; }
    public IReadOnlyList<DeadlineVariant> Variants { get; init; } = [];
    public IReadOnlyList<ExtensionStep> Extensions { get; init; } = [];
    public required IReadOnlyList<Citation> Basis { get; init; }
}
