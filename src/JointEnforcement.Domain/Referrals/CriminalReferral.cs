using System.Text.Json.Serialization;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Domain.Referrals;

public enum ReferralStage
{
    Draft, Reported, Approved, NotApproved, Delivered, Withdrawn,
    Accepted, Forwarded, Returned, UnderReview, Filed, NotFiled, Reconsidering, NotFiledUpheld,
    Investigating, CaseWithdrawn, AtProcuratorate, SupplementaryInvestigation, NotProsecuted, Prosecuted, Judged,
    AdminResumed, Closed
}

public enum SupplementState { None, Requested, Supplied, CannotSupply }

/// <summary>A referral as far as the next decision needs it; its stages are drawn in docs/events.md.</summary>
public sealed record CriminalReferral(Guid Id, string Origin, string Holder, string Procuratorate, ReferralStage Stage, CaseFacts Facts) : IMatter
{
    public int Version { get; init; }
    /// <summary>When the matter last changed its stage; a later entry may not claim to lie before it.</summary>
    public DateTimeOffset LastOccurred { get; init; }
    public string? Number { get; init; }

    /// <summary>What was measured and counted; none before it is entered.</summary>
    public CaseFigures? Figures { get; init; }
    public IReadOnlyList<TaskGroupMember> TaskGroup { get; init; } = [];
    public IReadOnlyList<string> Recused { get; init; } = [];
    public IReadOnlyList<DossierItem> Items { get; init; } = [];
    public IReadOnlyList<Manifest> Manifests { get; init; } = [];
    public string? ReceivedManifestHash { get; init; }
    public IReadOnlyList<string> Holders { get; init; } = [];
    public IReadOnlyList<PenaltyDecisionRecorded> Penalties { get; init; } = [];
    public bool ApprovedOnce { get; init; }
    public bool TransferOpinionIssued { get; init; }
    public bool LetterCopied { get; init; }
    public bool ProcuratorateConsulted { get; init; }
    public DateTimeOffset? ReceivedAt { get; init; }
    public SupplementState Supplement { get; init; }
    public int SupplementRequests { get; init; }
    public IReadOnlyList<SupplementLine> MissingLines { get; init; } = [];
    public bool InquiryOpen { get; init; }
    public ReviewTier? Tier { get; init; }
    public PoliceDecision? Decision { get; init; }
    public bool NoticeServed { get; init; }
    public IReadOnlyList<HandoverLine> Handover { get; init; } = [];
    public IReadOnlyList<int> HandedOver { get; init; } = [];
    public IReadOnlyList<HandoverSide> HandoverSigned { get; init; } = [];
    public bool Reconsidered { get; init; }
    public bool SupervisionSuggested { get; init; }
    public ReferralStage? SuggestedAt { get; init; }

    /// <summary>The procuratorate has told the police to file, and they have not yet.</summary>
    public bool NoticeToFile { get; init; }
    public bool ArrestRequested { get; init; }
    public bool ArrestApproved { get; init; }
    public int SupplementaryRounds { get; init; }
    public bool NotProsecuted { get; init; }
    public JudgmentOutcome? Judgment { get; init; }
    public DateTimeOffset? NudgedAt { get; init; }
    public bool NudgeAwaitsAnswer { get; init; }
    public Sight ProcuratorateSaw { get; init; }

    /// <summary>When the time ends that the police have for what they owe now; told by the clocks, never by a fact (<see cref="PoliceTime"/>).</summary>
    public DateTimeOffset? PoliceTimeEnds { get; init; }

    public IReadOnlyList<MatterLink> Links { get; init; } = [];

    string IMatter.StageName => Stage.ToString();
    DateOnly? IMatter.ActDay => Facts.ActDate;
    CaseFigures? IMatter.KnownFigures => Figures;
    IReadOnlyDictionary<string, Sight> IMatter.Audience => Audience.Of(this);
    IReadOnlyDictionary<string, string> IMatter.Parties =>
        new Dictionary<string, string> { [Part.Origin] = Origin, [Part.Police] = Holder, [Part.Recipient] = Holder, [Part.Procuratorate] = Procuratorate, ["PSB"] = Holder };

    [JsonIgnore]
    public Manifest? CurrentManifest => Manifests.Count == 0 ? null : Manifests[^1];

    /// <summary>From approval until the matter comes back or ends: while this holds, a new fine waits (行政处罚法 art 35; 环环监〔2017〕17号 art 16).</summary>
    [JsonIgnore]
    public bool Open => Stage is not (ReferralStage.Draft or ReferralStage.Reported or ReferralStage.NotApproved or ReferralStage.Withdrawn
        or ReferralStage.Returned or ReferralStage.AdminResumed or ReferralStage.Closed);

    [JsonIgnore]
    public bool WithPolice => Stage is ReferralStage.Accepted or ReferralStage.UnderReview;

    /// <summary>The police owe the sender an answer on how the matter goes on.</summary>
    [JsonIgnore]
    public bool AwaitsPolice => WithPolice || Stage is ReferralStage.Delivered or ReferralStage.Forwarded or ReferralStage.Reconsidering;

    public string StageFor(string agency) => (agency == Origin ? SenderSight.Stage(Stage) : Stage).ToString();

    public static CriminalReferral? Evolve(CriminalReferral? referral, ReferralFact fact) =>
        (referral is null ? Begin(fact) : referral.After(fact)) is { } next
            ? next with
            {
                LastOccurred = next.Stage != referral?.Stage && fact.OccurredAt > next.LastOccurred ? fact.OccurredAt : next.LastOccurred,
                InquiryOpen = next.InquiryOpen && next.WithPolice,
                NudgeAwaitsAnswer = next.NudgeAwaitsAnswer && next.AwaitsPolice,
                ProcuratorateSaw = Audience.ProcuratorateSight(next)
            }
            : null;

    private static CriminalReferral? Begin(ReferralFact fact) => fact is ReferralOpened e
        ? new(e.ReferralId, e.Origin, e.Police, e.Procuratorate, ReferralStage.Draft, e.Facts)
        : null;

    private CriminalReferral After(ReferralFact fact) => fact switch
    {
        ReferralFactsAmended e => this with { Facts = e.Facts },
        CaseFiguresRecorded e => this with { Figures = e.Figures },
        OfficerRecused e => this with { Recused = [.. Recused, e.OfficerId], TaskGroup = [.. TaskGroup.Where(m => m.Officer.Id != e.OfficerId)] },
        ReferralTaskGroupDesignated e => this with { TaskGroup = e.Members },
        DossierItemAdded e => this with { Items = [.. Items, e.Item] },
        DossierItemRemoved e => this with { Items = [.. Items.Where(i => i.ItemId != e.ItemId)] },
        PenaltyDecisionRecorded e => this with { Penalties = [.. Penalties, e] },
        ReferralReportSubmitted => this with { Stage = ReferralStage.Reported },
        ReferralApproved => this with { Stage = ReferralStage.Approved, ApprovedOnce = true },
        ReferralNotApproved => this with { Stage = ReferralStage.NotApproved, TransferOpinionIssued = false },
        ProcuratorialOpinionIssued => this with { TransferOpinionIssued = true },
        DossierConsulted => this with { ProcuratorateConsulted = true },
        DossierAssembled e => this with { Manifests = [.. Manifests, e.Manifest], Items = e.Manifest.Items },
        DossierDelivered e => this with { Stage = ReferralStage.Delivered, Number = e.Number, Holder = e.To, Holders = [.. Holders, e.To] },
        ReferralLetterCopiedToProcuratorate => this with { LetterCopied = true },
        ReferralWithdrawn => this with { Stage = ReferralStage.Withdrawn },
        PoliceReceiptIssued e => this with { Stage = ReferralStage.Accepted, ReceivedManifestHash = e.ManifestHash, ReceivedAt = e.OccurredAt, Tier = null },
        SupplementRequested e => this with { Supplement = SupplementState.Requested, SupplementRequests = e.RequestNo, MissingLines = e.Lines },
        SupplementSubmitted e => this with
        {
            Supplement = e.Complete ? SupplementState.Supplied : SupplementState.Requested,
            MissingLines = [.. MissingLines.Where(l => e.Answers.All(a => a.LineNo != l.No))]
        },
        SupplementImpossibleStated => this with { Supplement = SupplementState.CannotSupply },
        SupplementaryInquiryRequested => this with { InquiryOpen = true },
        SupplementaryInquiryAnswered => this with { InquiryOpen = false },
        PoliceForwarded e => this with
        {
            Stage = ReferralStage.Forwarded,
            Holder = e.To,
            Holders = [.. Holders, e.To],
            Supplement = SupplementState.None,
            MissingLines = [],
            NudgeAwaitsAnswer = false
        },
        PoliceReturnedNotPoliceMatter => this with { Stage = ReferralStage.Returned },
        ReviewTierSet e => this with { Stage = ReferralStage.UnderReview, Tier = e.Tier },
        CaseFiled => this with { Stage = ReferralStage.Filed, Decision = PoliceDecision.Filed, NoticeServed = false, NoticeToFile = false },
        CaseNotFiled => this with { Stage = ReferralStage.NotFiled, Decision = PoliceDecision.NotFiled, NoticeServed = false },
        DecisionNoticeServed => this with { NoticeServed = true },
        EvidenceHandoverStarted e => this with { Handover = e.Lines, HandedOver = [], HandoverSigned = [] },
        EvidenceItemHandedOver e => this with { HandedOver = [.. HandedOver, e.Line] },
        EvidenceHandoverSigned e => this with { HandoverSigned = [.. HandoverSigned, e.Side], Stage = e.Complete ? ReferralStage.Investigating : Stage },
        ReconsiderationRequested => this with { Stage = ReferralStage.Reconsidering, Reconsidered = true },
        ReconsiderationDecided e => this with { Stage = e.Outcome is ReconsiderationOutcome.Upheld ? ReferralStage.NotFiledUpheld : ReferralStage.NotFiled },
        Referrals.SupervisionSuggested => this with { SupervisionSuggested = true, SuggestedAt = Stage },
        NoticeToFileReceived => this with { NoticeToFile = true },
        Referrals.CaseWithdrawn => this with { Stage = ReferralStage.CaseWithdrawn, Decision = PoliceDecision.CaseWithdrawn, NoticeServed = false },
        Referrals.ArrestRequested => this with { ArrestRequested = true },
        Referrals.ArrestApproved => this with { ArrestApproved = true },
        SentForProsecution => this with { Stage = ReferralStage.AtProcuratorate },
        ReturnedForSupplementaryInvestigation e => this with { Stage = ReferralStage.SupplementaryInvestigation, SupplementaryRounds = e.Round },
        NonProsecutionDecided => this with { Stage = ReferralStage.NotProsecuted, NotProsecuted = true },
        Prosecuted => this with { Stage = ReferralStage.Prosecuted },
        JudgmentEntered e => this with { Stage = ReferralStage.Judged, Judgment = e.Outcome },
        AdministrativeCaseResumed => this with { Stage = ReferralStage.AdminResumed },
        ReferralClosed => this with { Stage = ReferralStage.Closed },
        HolderNudged e => this with { NudgedAt = e.OccurredAt, NudgeAwaitsAnswer = true },
        NudgeAnswered => this with { NudgeAwaitsAnswer = false },
        _ => this
    };
}
