using System.Globalization;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Disputes;

public enum DisputeStage { Raised, ReportedUp, Negotiated, Designated }

/// <summary>管辖争议: administrative organs differ on who has jurisdiction; who filed first keeps it, they negotiate, else their common superior designates (行政处罚法 art 25).</summary>
public sealed record JurisdictionDispute : Matter<JurisdictionDispute>, IMatterLaw<JurisdictionDispute>
{
    private static readonly DisputeStage[] Undecided = [DisputeStage.Raised, DisputeStage.ReportedUp];

    public required DisputeStage Stage { get; init; }

    /// <summary>The agencies it is about, whoever raised it among them.</summary>
    public required IReadOnlyList<string> Between { get; init; }
    public required string Reason { get; init; }
    public IReadOnlyList<OwnFiling> Filings { get; init; } = [];
    public string? Convenor { get; init; }
    public string? Competent { get; init; }
    public string Authority { get; init; } = "";
    public string Ruling { get; init; } = "";

    public static MatterKind Kind => MatterKind.JurisdictionDispute;

    public static IReadOnlyList<KnownAct<JurisdictionDispute>> Acts { get; } =
    [
        MatterActs.Known<JurisdictionDispute, StateFiling, DisputeStage>(Undecided),
        MatterActs.Known<JurisdictionDispute, AgreeJurisdiction, DisputeStage>(Undecided, DisputeStage.Negotiated),
        MatterActs.Known<JurisdictionDispute, ReportDispute, DisputeStage>([DisputeStage.Raised], DisputeStage.ReportedUp),
        MatterActs.Known<JurisdictionDispute, DesignateJurisdiction, DisputeStage>([DisputeStage.ReportedUp], DisputeStage.Designated)
    ];

    public override string StageName => Stage.ToString();

    public override bool Open => Undecided.Contains(Stage);

    /// <summary>Who filed first; none where nobody says they filed, or two did on the same day.</summary>
    internal string? FirstToFile =>
        Filings.GroupBy(f => f.FiledOn).MinBy(g => g.Key) is { } first && first.Count() == 1 ? first.Single().Agency : null;

    public override IReadOnlyDictionary<string, Sight> Audience => Seen(
    [
        .. Between.Select(a => ((string?)a, Sight.Full)),
        (Origin, Sight.Full),
        (Competent, Sight.Full),
        (Referrals.Audience.Justice, Sight.Metadata),
        (Referrals.Audience.Government, Convenor is null ? Sight.Figures : Sight.Full)
    ]);

    public override IReadOnlyDictionary<string, string> Parties =>
        Played((Part.Origin, Origin), (Part.Recipient, Competent ?? Between.FirstOrDefault(a => a != Origin)), (Part.Convenor, Convenor));

    public override IReadOnlyList<string> Turn => Stage switch
    {
        DisputeStage.Raised => Between,
        DisputeStage.ReportedUp => [Convenor!],
        DisputeStage.Negotiated or DisputeStage.Designated => []
    };

    public override IReadOnlyList<SheetLine> Sheet =>
    [
        new("between", string.Join(',', Between), "agency"),
        new("reason", Reason),
        new("filings", string.Join('；', Filings.Select(f => $"{f.CaseNumber}（{f.FiledOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}）"))),
        new("firstToFile", FirstToFile ?? "", "agency"),
        new("convenor", Convenor ?? "", "agency"),
        new("competent", Competent ?? "", "agency"),
        new("authority", Authority),
        new("ruling", Ruling)
    ];

    /// <summary>Whether an agency of this kind imposes administrative penalties, so that art 25 speaks of it.</summary>
    internal static bool MayHaveJurisdiction(AgencyKind kind) => kind is AgencyKind.Administrative or AgencyKind.Police;

    internal static Refusal? IsBetween(JurisdictionDispute matter, Officer by) =>
        matter.Between.Contains(by.Agency.Code) ? Posts.Of(by, AgencyKind.Administrative, AgencyKind.Police) : MatterRefusals.NotYourPost;

    public static JurisdictionDispute? Begin(MatterFact fact) => fact is DisputeRaised e
        ? new() { Id = e.Id, Origin = e.Origin, Brief = e.Brief, Number = e.Number, Between = e.Between, Reason = e.Reason, Links = e.About is { } about ? [about] : [], Stage = DisputeStage.Raised }
        : null;

    public static IReadOnlyDictionary<string, string> Blanks(MatterFact fact) => fact switch
    {
        DisputeRaised e => new Dictionary<string, string> { ["number"] = e.Number, ["reason"] = e.Reason },
        DisputeFilingStated e => new Dictionary<string, string> { ["day"] = e.Filing.FiledOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["number"] = e.Filing.CaseNumber },
        DisputeNegotiated e => new Dictionary<string, string> { ["to"] = e.To, ["agreement"] = e.Agreement },
        DisputeReportedUp e => new Dictionary<string, string> { ["to"] = e.Convenor, ["reason"] = e.Reason },
        JurisdictionDesignated e => new Dictionary<string, string> { ["to"] = e.To, ["number"] = e.Number, ["authority"] = e.Authority, ["reason"] = e.Reason },
        _ => new Dictionary<string, string>()
    };

    protected override JurisdictionDispute After(MatterFact fact) => fact switch
    {
        DisputeFilingStated e => this with { Filings = [.. Filings, e.Filing] },
        DisputeNegotiated e => this with { Stage = DisputeStage.Negotiated, Competent = e.To, Ruling = e.Agreement },
        DisputeReportedUp e => this with { Stage = DisputeStage.ReportedUp, Convenor = e.Convenor },
        JurisdictionDesignated e => this with { Stage = DisputeStage.Designated, Competent = e.To, Authority = e.Authority, Ruling = e.Reason },
        _ => this
    };
}
