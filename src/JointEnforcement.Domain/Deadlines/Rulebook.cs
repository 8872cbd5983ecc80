using System.Globalization;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>Every deadline the house knows, read from data: versions side by side, each with its span of validity and its articles.</summary>
public sealed class Rulebook
{
    private readonly Printed text;

    private Rulebook(Printed text)
    {
        this.text = text;
        Rules = [.. text.Rules.SelectMany(r => r.Readings.Select(r.As))];
    }

    public static Rulebook Shipped { get; } = Parse(Embedded.Read("rulebook.json"));

    public string Version => text.Version;

    public IReadOnlyList<DeadlineRule> Rules { get; }

    public static Rulebook Parse(string json) => new(Embedded.Deserialize<Printed>(json));

    /// <summary>The rule as it stood on that date for matters of that agency; without an agency, the reading the book prints first.</summary>
    public DeadlineRule? ApplicableOn(string ruleId, DateOnly date, string? originAgency = null) =>
        Rules.FirstOrDefault(r =>
            r.Id == ruleId && r.AppliesOn(date) && (originAgency is null || r.Scope.Covers(originAgency)));

    public string VersionOf(DeadlineRule rule) => string.Create(CultureInfo.InvariantCulture, $"{Version}/{rule.Id}@{rule.ValidFrom:yyyy-MM-dd}");

    public Wording FactTitle(string fact) => text.Facts.GetValueOrDefault(fact) ?? new(fact, fact);

    public Wording Cite(IEnumerable<Citation> basis) => Wording.Join(basis.Select(Cite));

    internal double DueSoonHours => text.DueSoonHours;

    internal bool EndsMatter(Happening happening) => text.MatterEndedBy.Any(p => p.Fits(happening));

    private Wording Cite(Citation citation)
    {
        var name = text.Instruments[citation.Instrument];
        var parts = citation.Article.Split('¶');

        return parts is [var article, var paragraph]
            ? new($"{name.Zh}第{article}条第{paragraph}款", $"{name.En}, art. {article} para. {paragraph}")
            : new($"{name.Zh}第{citation.Article}条", $"{name.En}, art. {citation.Article}");
    }

    private sealed record Printed(
        string Version,
        string About,
        double DueSoonHours,
        IReadOnlyList<FactPattern> MatterEndedBy,
        Dictionary<string, Wording> Instruments,
        Dictionary<string, Wording> Facts,
        IReadOnlyList<PrintedRule> Rules);

    private sealed record PrintedRule
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
        public bool Optional { get; init; }
        public bool Lapses { get; init; }
        public bool Supervised { get; init; }
        public required IReadOnlyList<PrintedReading> Readings { get; init; }

        public DeadlineRule As(PrintedReading reading) => new()
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
            Optional = Optional,
            Lapses = Lapses,
            Supervised = Supervised,
            Terms = reading.Terms,
            Lenient = reading.Lenient,
            Variants = reading.Variants,
            Assumed = reading.Assumed,
            Basis = reading.Basis,
            ValidFrom = reading.ValidFrom,
            ValidTo = reading.ValidTo,
            Scope = reading.Scope
        };
    }

    private sealed record PrintedReading
    {
        public required DateOnly ValidFrom { get; init; }
        public DateOnly? ValidTo { get; init; }
        public RuleScope Scope { get; init; } = new();
        public required Terms Terms { get; init; }
        public Terms? Lenient { get; init; }
        public bool Assumed { get; init; }
        public IReadOnlyList<DeadlineVariant> Variants { get; init; } = [];
        public required IReadOnlyList<Citation> Basis { get; init; }
    }
}
