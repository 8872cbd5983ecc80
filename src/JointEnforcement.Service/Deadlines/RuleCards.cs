using System.Text.Json;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Agencies;

namespace JointEnforcement.Service.Deadlines;

/// <summary>The rulebook as it crosses the wall.</summary>
internal sealed class RuleCards(Rulebook book, DateOnly today)
{
    private static readonly Dictionary<string, string> NoMarks = [];

    public IReadOnlyList<DeadlineRuleCard> All() =>
    [
        .. book.Rules.GroupBy(r => r.Id).Select(g => Card([.. g])).Concat(book.Provisions.Select(Card))
            .OrderBy(c => Array.IndexOf(Tables, c.Table)).ThenBy(c => c.Id, StringComparer.Ordinal)
    ];

    /// <summary>The rule or provision of this id, or the rule that has a variant of this id.</summary>
    public DeadlineRuleCard? Of(string id)
    {
        var readings = book.Rules.Where(r => r.Id == id || r.Variants.Any(v => v.Id == id)).ToList();
        return readings.Count > 0 ? Card(readings) : book.Provisions.FirstOrDefault(p => p.Id == id) is { } provision ? Card(provision) : null;
    }

    public static OverlayCard Card(OverlayMark mark) =>
        new(mark.Id, $"{mark.Level}".ToUpperInvariant(), mark.Name.Zh, mark.Name.En, mark.Basis?.Zh, mark.Basis?.En);

    private static readonly string[] Tables = ["CR", "DT", "AP", "PIL", "EDC", "XF", "CL"];

    private DeadlineRuleCard Card(List<DeadlineRule> readings)
    {
        var rule = readings.Find(r => r.AppliesOn(today)) ?? readings[^1];
        return new()
        {
            Id = rule.Id,
            Table = TableOf(rule.Id),
            Kind = rule.Optional ? RuleKind.Right : rule.Lapses ? RuleKind.Window : rule.Waits ? RuleKind.Wait : RuleKind.Duty,
            Title = rule.Title.Zh,
            TitleEn = rule.Title.En,
            Obligor = rule.Obligor,
            Post = rule.Post,
            Enabled = rule.Enabled,
            Confidence = Named(rule.Confidence),
            ToVerify = readings.Exists(r => r.AppliesOn(today) && r.ToVerify),
            Supervised = rule.Supervised,
            Note = rule.Note?.Zh,
            NoteEn = rule.Note?.En,
            DateMark = rule.DueMark ?? rule.FromMark,
            Triggers = Lines(rule.Trigger),
            MetBy = Lines(rule.SatisfiedBy),
            CancelledBy = Lines(rule.CancelledBy),
            SuspendedBy = Lines(rule.SuspendedBy),
            Readings = [.. readings.Select(Reading)]
        };
    }

    private DeadlineRuleCard Card(Provision provision) => new()
    {
        Id = provision.Id,
        Table = TableOf(provision.Id),
        Kind = KindOf(provision.Kind),
        Title = provision.Title.Zh,
        TitleEn = provision.Title.En,
        Obligor = provision.Obligor,
        Enabled = provision.Applies,
        Confidence = Named(provision.Trust),
        ToVerify = provision.Basis.Any(c => c.Conf is Confidence.MPlus),
        Note = provision.Says.Zh,
        NoteEn = provision.Says.En,
        OnBreachOf = provision.OnBreachOf,
        Readings = [Reading(provision)]
    };

    private RuleReading Reading(DeadlineRule rule)
    {
        var (length, article) = (Explanation.Length(rule.Terms), book.Cite(rule.Basis));
        return new()
        {
            Version = book.VersionOf(rule),
            ValidFrom = rule.ValidFrom,
            ValidTo = rule.ValidTo,
            InForce = rule.AppliesOn(today),
            Enabled = rule.Enabled,
            Origins = rule.Scope.Origin ?? [],
            ExceptOrigins = rule.Scope.ExceptOrigin ?? [],
            Mode = $"{rule.Terms.Mode}",
            Count = rule.Terms.N == 0 ? null : rule.Terms.N,
            Length = length.Zh,
            LengthEn = length.En,
            Assumed = rule.Assumed,
            Article = article.Zh,
            ArticleEn = article.En,
            Variants = [.. rule.Variants.Select(v => new RuleVariant(v.Id, v.Title.Zh, v.Title.En, Explanation.Length(v.Terms).Zh, Explanation.Length(v.Terms).En, v.Requires))],
            Extensions = [.. rule.Extensions.Select(Extension)],
            Overlay = rule.Overlay is { } mark ? Card(mark) : null
        };
    }

    private RuleReading Reading(Provision provision)
    {
        var length = provision.Terms is { } terms ? Explanation.Length(terms) : null;
        var article = book.Cite(provision.Basis);
        return new()
        {
            Version = $"{book.Version}/{provision.Id}@{provision.ValidFrom:O}",
            ValidFrom = provision.ValidFrom,
            ValidTo = provision.ValidTo,
            InForce = provision.ValidFrom <= today && (provision.ValidTo is null || today <= provision.ValidTo),
            Enabled = provision.Applies,
            Mode = provision.Terms is null ? null : $"{provision.Terms.Mode}",
            Count = provision.Terms?.N ?? provision.Count,
            Length = length?.Zh ?? "",
            LengthEn = length?.En ?? "",
            Article = article.Zh,
            ArticleEn = article.En
        };
    }

    private static RuleExtension Extension(ExtensionStep step)
    {
        var length = Explanation.Length(step.Terms);
        return new(step.Id, length.Zh, length.En, [.. step.Posts.Select(RegisterBook.Name)], step.Requires ?? [], step.GrantedBy?.Zh, step.GrantedBy?.En);
    }

    private List<FactLine> Lines(IEnumerable<FactPattern> facts) =>
    [
        .. facts.Select(f => (Pattern: f, Title: book.FactTitle(f.Fact)))
            .Select(f => new FactLine(f.Pattern.Fact, f.Title.Zh, f.Title.En, $"{f.Pattern.Time}", f.Pattern.When ?? NoMarks))
    ];

    private static string TableOf(string id) => id.Split('-')[0];

    private static string Named(Confidence confidence) => JsonSerializer.SerializeToElement(confidence).GetString()!;

    private static RuleKind KindOf(ProvisionKind kind) => kind switch
    {
        ProvisionKind.OnBreach => RuleKind.OnBreach,
        ProvisionKind.Count => RuleKind.Count,
        ProvisionKind.Duty => RuleKind.Obligation,
        ProvisionKind.Form => RuleKind.Form,
        ProvisionKind.Recording => RuleKind.Recording,
        ProvisionKind.Surcharge => RuleKind.Surcharge,
        ProvisionKind.Bar => RuleKind.Bar,
        ProvisionKind.Limitation => RuleKind.Limitation,
        ProvisionKind.Wait => RuleKind.Notice,
        ProvisionKind.Obsolete => RuleKind.Obsolete
    };
}
