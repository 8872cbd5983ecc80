using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Penalties;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Penalties;

/// <summary>Where a penalty case may stand, each situation on the shoulders of the one before.</summary>
internal static class PenaltySituations
{
    public static readonly Guid ReferralId = new("0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d");

    public static Officer Lawyer { get; } = new("eeb-legal", "蒲秋菊", Eeb, [Post.LegalReviewer], "湘环执法0431204");
    public static TaskGroupMember Reviewer { get; } = Certified(Liaison);
    public static HeadApproval ByHead { get; } = new(Head.Ref, true);
    public static HeadApproval ByNobody { get; } = new(Deputy.Ref, false);

    public static PenaltyMeasures SmallFine { get; } = new([PenaltyKind.Fine], 100_000m, "超标排放", "生态环境法典第一千一百零三条");
    public static PenaltyMeasures LargeFine { get; } = SmallFine with { FineYuan = 300_000m };
    public static PenaltyMeasures HugeFine { get; } = SmallFine with { FineYuan = 500_000m };
    public static PenaltyMeasures Warning { get; } = new([PenaltyKind.Warning], null, "超标排放", "生态环境法典第一千一百零三条");

    public static Tale<PenaltyCase> Clue => Tale<PenaltyCase>.Opened(Inspector, Receive());
    public static Tale<PenaltyCase> Filed => Clue.When(Head, Filing());
    public static Tale<PenaltyCase> Notified => Filed.When(Inspector, new GivePenaltyNotice(SmallFine, Reviewer));
    public static Tale<PenaltyCase> HearingTold => Filed.When(Inspector, new GivePenaltyNotice(LargeFine, Reviewer));
    public static Tale<PenaltyCase> Asked => HearingTold.When(Inspector, new RequestHearing("要求听证。", true));
    public static Tale<PenaltyCase> Noticed => Asked.When(Inspector, new NoticeHearing(new(2026, 9, 16), "分局会议室", Deputy.Ref));
    public static Tale<PenaltyCase> Heard => Noticed.When(Inspector, new HoldHearing("当事人到场陈述。"), new(2026, 9, 16, 9, 0, 0, TimeSpan.FromHours(8)));
    public static Tale<PenaltyCase> Decided => Notified.When(Head, Penalise(SmallFine));
    public static Tale<PenaltyCase> Served => Decided.When(Inspector, new ServePenaltyDecision("直接送达"));

    public static Tale<PenaltyCase> Linked(ReferralStage stage) => Filed.When(Inspector, new LinkReferral(ReferralSeen.Of(Referral(stage))));

    public static ReceivePenaltyClue Receive(ReferralSeen? referral = null) => new("洪环罚线〔2026〕1号", new Brief("超标排放", "黔城镇", "监测显示超标。"), new("某电镀有限公司", false), "日常检查", new DateOnly(2026, 9, 1), referral);

    public static FilePenaltyCase Filing() => new([.. Enum.GetValues<FilingCondition>()], [Certified(Inspector), Certified(SecondInspector)]);

    public static DecidePenalty Penalise(PenaltyMeasures measures, string? minutes = null, string? waiver = null, bool runs = false, bool disclosed = true, params LegalReviewTrigger[] triggers) =>
        new(PenaltyOutcome.Penalise, "洪环罚〔2026〕1号", measures, "事实清楚。", triggers, minutes, waiver, disclosed, runs);

    public static DecidePenalty End(PenaltyOutcome outcome) => new(outcome, "洪环不罚〔2026〕1号", null, "情节轻微。", [], null, null, true, false);

    public static CriminalReferral Referral(ReferralStage stage, bool served = false, JudgmentOutcome? judgment = null, string origin = "EEB") =>
        new(ReferralId, origin, "PSB", "PROC", stage, new("案", "违法", "污染环境罪", "事实", "检查", "某公司", "黔城镇", new(2026, 8, 20))) { NoticeServed = served, Judgment = judgment };
}
