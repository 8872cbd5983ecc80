using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;
using static JointEnforcement.Domain.Supervisions.SupervisionStage;
using Offices = JointEnforcement.Domain.Referrals.Audience;

namespace JointEnforcement.Domain.Supervisions;

public enum SupervisionStage
{
    Suggested, Reviewing, PassedToPolice, OverdueDemanded, OverdueReview, ReasonsAwaited, ReasonsReview, Tenable, NoticeToFile, Correction, Escalated, Filed, Closed
}

/// <summary>立案监督: the procuratorate supervises that the police file what must be filed (环环监〔2017〕17号 arts 12, 13, 15; 人民检察院刑事诉讼规则 arts 557–564; 公安部令第159号 art 182). There is no act by which it declines a suggestion.</summary>
public sealed record FilingSupervision : Matter<FilingSupervision>, IMatterLaw<FilingSupervision>
{
    public required SupervisionStage Stage { get; init; }
    public required string Procuratorate { get; init; }
    public required string Police { get; init; }
    public required SupervisionGround Ground { get; init; }

    /// <summary>The agency that suggested it; none where the procuratorate moved by itself.</summary>
    public string? Suggester { get; init; }
    public IReadOnlyList<SupervisionAttachment> Attachments { get; init; } = [];

    /// <summary>Whether the procuratorate has turned to the police; before that the supervision is its own.</summary>
    public bool PoliceAddressed { get; init; }
    public string? NoticeNumber { get; init; }
    public string? Told { get; init; }

    public static MatterKind Kind => MatterKind.FilingSupervision;

    public static IReadOnlyList<KnownAct<FilingSupervision>> Acts { get; } =
    [
        Known<AcceptSupervision>([Suggested], Reviewing),
        Known<PassToPolice>([Reviewing], PassedToPolice),
        Known<DemandOverdueExplanation>([Reviewing, PassedToPolice], OverdueDemanded),
        Known<ExplainOverdue>([OverdueDemanded], OverdueReview),
        Known<DemandReasons>([Reviewing, PassedToPolice, OverdueReview], ReasonsAwaited),
        Known<ExplainReasons>([ReasonsAwaited], ReasonsReview),
        Known<FindReasonsTenable>([ReasonsReview], Tenable),
        Known<InformSuggester>([Tenable], Closed),
        Known<IssueNoticeToFile>([OverdueReview, ReasonsAwaited, ReasonsReview, Correction], NoticeToFile),
        Known<ExecuteNoticeToFile>([NoticeToFile, Correction, Escalated], Filed),
        Known<IssueCorrectionNotice>([OverdueDemanded, NoticeToFile], Correction),
        Known<EscalateSupervision>([Correction], Escalated),
        Known<UrgeConclusion>([Filed]),
        Known<CloseSupervision>([Reviewing, PassedToPolice, OverdueReview, Tenable, Escalated, Filed], Closed)
    ];

    public override string StageName => Stage.ToString();

    public override bool Open => Stage is not Closed;

    public override IReadOnlyDictionary<string, Sight> Audience =>
        Seen((Procuratorate, Sight.Full), (PoliceAddressed ? Police : null, Sight.Full), (Suggester, Sight.Letter), (Offices.Government, Sight.Figures));

    public override IReadOnlyDictionary<string, string> Parties =>
        Played((Part.Origin, Origin), (Part.Recipient, Police), (Part.Police, Police), (Part.Procuratorate, Procuratorate));

    public override IReadOnlyList<string> Turn => Stage switch
    {
        PassedToPolice or OverdueDemanded or ReasonsAwaited or NoticeToFile or Correction or Filed => [Police],
        Suggested or Reviewing or OverdueReview or ReasonsReview or Tenable or Escalated => [Procuratorate],
        Closed => []
    };

    public override IReadOnlyList<SheetLine> Sheet =>
    [
        new("ground", Ground.ToString(), nameof(SupervisionGround)), new("suggester", Suggester ?? "", "agency"), new("police", Police, "agency"),
        new("attachments", string.Join(',', Attachments), "attachment"), new("notice", NoticeNumber ?? ""), new("told", Told ?? "")
    ];

    public static FilingSupervision? Begin(MatterFact fact) => fact switch
    {
        SupervisionSuggestionReceived e => new()
        {
            Id = e.Id, Origin = e.Suggester, Suggester = e.Suggester, Police = e.Police, Procuratorate = e.Procuratorate, Brief = e.Brief,
            Ground = e.Ground, Attachments = e.Attachments, Links = [e.Referral], Stage = Suggested
        },
        SupervisionStarted e => new()
        {
            Id = e.Id, Origin = e.Procuratorate, Police = e.Police, Procuratorate = e.Procuratorate, Brief = e.Brief, Number = e.Number,
            Ground = e.Ground, Links = e.Referral is { } referral ? [referral] : [], Stage = Reviewing
        },
        _ => null
    };

    public static IReadOnlyDictionary<string, string> Blanks(MatterFact fact) => SupervisionSentences.Of(fact);

    public static bool IsInner(MatterFact fact) => fact is OverdueExplained or ReasonsExplained or CorrectionNoticeIssued or SupervisionEscalated or ConclusionUrged;

    protected override FilingSupervision After(MatterFact fact) => fact switch
    {
        SupervisionSuggestionRenewed e => this with { Suggester = e.Suggester, Ground = e.Ground, Attachments = [.. Attachments.Union(e.Attachments)] },
        SupervisionAccepted e => this with { Stage = Reviewing, Number = e.Number },
        SupervisionPassedToPolice e => this with { Stage = PassedToPolice, PoliceAddressed = true, Told = e.Reply },
        OverdueExplanationDemanded => this with { Stage = OverdueDemanded, PoliceAddressed = true },
        OverdueExplained => this with { Stage = OverdueReview },
        ReasonsDemanded => this with { Stage = ReasonsAwaited, PoliceAddressed = true },
        ReasonsExplained => this with { Stage = ReasonsReview },
        ReasonsFoundTenable => this with { Stage = Tenable },
        SuggesterInformed e => this with { Told = e.Reasons },
        NoticeToFileIssued e => this with { Stage = NoticeToFile, NoticeNumber = e.Number },
        NoticeToFileExecuted => this with { Stage = Filed },
        CorrectionNoticeIssued => this with { Stage = Correction },
        SupervisionEscalated => this with { Stage = Escalated },
        SupervisionClosed => this with { Stage = Closed },
        _ => this
    };

    private static KnownAct<FilingSupervision> Known<TAct>(IReadOnlyList<SupervisionStage> from, params IReadOnlyList<SupervisionStage> to) where TAct : IAct<FilingSupervision, TAct> =>
        MatterActs.Known<FilingSupervision, TAct, SupervisionStage>(from, to);
}
