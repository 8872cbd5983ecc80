using System.Globalization;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.EarlyNotices;

public enum EarlyNoticeStage { Given, Received, UnderInquiry, Followed, Closed }

/// <summary>案情通报: a check shows what is obviously suspected of crime, and the police are told at once, before there is a dossier (环环监〔2017〕17号 art 26).</summary>
public sealed record EarlyNotice : Matter<EarlyNotice>, IMatterLaw<EarlyNotice>
{
    private static readonly EarlyNoticeStage[] Before = [EarlyNoticeStage.Given, EarlyNoticeStage.Received, EarlyNoticeStage.UnderInquiry];
    private static readonly EarlyNoticeStage[] InHand = [EarlyNoticeStage.Received, EarlyNoticeStage.UnderInquiry];

    public required EarlyNoticeStage Stage { get; init; }
    public required string Police { get; init; }
    public required CheckFinding Finding { get; init; }

    /// <summary>Whether the agency has gone on investigating, as it must until the police file.</summary>
    public bool Investigated { get; init; }

    /// <summary>The referral that is to follow.</summary>
    public Guid? Referral { get; init; }
    public EarlyNoticeClosed? Closing { get; init; }

    public static MatterKind Kind => MatterKind.EarlyNotice;

    public static IReadOnlyList<KnownAct<EarlyNotice>> Acts { get; } =
    [
        MatterActs.Known<EarlyNotice, ReceiveEarlyNotice, EarlyNoticeStage>([EarlyNoticeStage.Given], EarlyNoticeStage.Received),
        MatterActs.Known<EarlyNotice, StartPreliminaryInquiry, EarlyNoticeStage>([EarlyNoticeStage.Received], EarlyNoticeStage.UnderInquiry),
        MatterActs.Known<EarlyNotice, ContinueInvestigation, EarlyNoticeStage>(Before),
        MatterActs.Known<EarlyNotice, FollowWithReferral, EarlyNoticeStage>(Before, EarlyNoticeStage.Followed),
        MatterActs.Known<EarlyNotice, CloseEarlyNotice, EarlyNoticeStage>(InHand, EarlyNoticeStage.Closed)
    ];

    public override string StageName => Stage.ToString();

    public override bool Open => Before.Contains(Stage);

    public override IReadOnlyDictionary<string, Sight> Audience => Seen((Origin, Sight.Full), (Police, Sight.Full));

    public override IReadOnlyDictionary<string, string> Parties => Played((Part.Origin, Origin), (Part.Recipient, Police), (Part.Police, Police));

    public override IReadOnlyList<string> Turn => Stage switch
    {
        EarlyNoticeStage.Given => [Police],
        EarlyNoticeStage.Received or EarlyNoticeStage.UnderInquiry => [Origin, Police],
        EarlyNoticeStage.Followed or EarlyNoticeStage.Closed => []
    };

    public override IReadOnlyList<SheetLine> Sheet =>
    [
        new("checkedAt", Finding.CheckedAt.ToString("O", CultureInfo.InvariantCulture), "moment"),
        new("crime", Finding.SuspectedCrime), new("place", Finding.Place), new("persons", Finding.Persons), new("measures", Finding.Measures), new("contact", Finding.Contact),
        .. Closing is { } end ? (SheetLine[])[new("ending", end.Ending.ToString(), nameof(EarlyNoticeEnding)), new("caseNumber", end.CaseNumber), new("reason", end.Reason)] : []
    ];

    public static EarlyNotice? Begin(MatterFact fact) => fact is EarlyNoticeGiven e
        ? new()
        {
            Id = e.Id,
            Origin = e.Origin,
            Brief = e.Brief,
            Number = e.Number,
            Police = e.To,
            Finding = e.Finding,
            Links = e.About is { } about ? [about] : [],
            Stage = EarlyNoticeStage.Given
        }
        : null;

    public static IReadOnlyDictionary<string, string> Blanks(MatterFact fact) => fact switch
    {
        EarlyNoticeGiven e => new Dictionary<string, string> { ["to"] = e.To, ["number"] = e.Number, ["crime"] = e.Finding.SuspectedCrime },
        PreliminaryInquiryStarted e => new Dictionary<string, string> { ["scope"] = e.Scope },
        EarlyNoticeInvestigationContinued e => new Dictionary<string, string> { ["progress"] = e.Progress },
        EarlyNoticeFollowedByReferral e => new Dictionary<string, string> { ["number"] = e.Number },
        EarlyNoticeClosed e => new Dictionary<string, string> { [nameof(EarlyNoticeEnding)] = e.Ending.ToString(), ["reason"] = e.Reason },
        _ => new Dictionary<string, string>()
    };

    protected override EarlyNotice After(MatterFact fact) => fact switch
    {
        EarlyNoticeReceived => this with { Stage = EarlyNoticeStage.Received },
        PreliminaryInquiryStarted => this with { Stage = EarlyNoticeStage.UnderInquiry },
        EarlyNoticeInvestigationContinued => this with { Investigated = true },
        EarlyNoticeReferralNamed e => this with { Referral = e.Referral, Links = [.. Links, new MatterLink(MatterKind.CriminalReferral, e.Referral)] },
        EarlyNoticeFollowedByReferral => this with { Stage = EarlyNoticeStage.Followed },
        EarlyNoticeClosed e => this with { Stage = EarlyNoticeStage.Closed, Closing = e },
        _ => this
    };
}
