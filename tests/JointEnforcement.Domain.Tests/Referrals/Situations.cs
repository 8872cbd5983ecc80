using System.Reflection;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Domain.Referrals;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Referrals;

/// <summary>Where a referral can stand, each on the shoulders of the one before.</summary>
internal static class Situations
{
    public static readonly Guid TheReferral = Guid.Parse("5b0c1f5e-5a7e-4c0f-9a0e-2f3a4b5c6d7e");
    public static readonly DateTimeOffset Morning = new(2026, 9, 1, 9, 0, 0, TimeSpan.FromHours(8));
    public static readonly TimeSpan OneDay = TimeSpan.FromHours(24);

    public static readonly CaseFacts Dumping = new(
        "沅江支流倾倒危险废物案", "非法倾倒危险废物", "污染环境罪", "夜间倾倒废酸约三点五吨", "巡查发现", "某化工厂负责人甲", "黔城镇", new DateOnly(2026, 8, 20), "三吨以上");

    public static readonly SupplementLine[] TwoLines = [new(1, MaterialKind.TestReportOrOpinion, "监测报告"), new(2, MaterialKind.PhotoOrRecording, "现场照片")];
    public static readonly HandoverLine[] TwoThings = [new(1, "废酸桶", 12m, "只", "蓝色塑料桶", "黔城仓库"), new(2, "废酸", 3.5m, "吨", "腐蚀性液体", "黔城仓库")];

    public static Situation Draft { get; } = Situation.Opened(new OpenReferral(TheReferral, Dumping), Occasion.At(Inspector, Morning));
    public static Situation GroupDesignated { get; } = Draft.And(Head, new DesignateTaskGroup([Certified(Inspector), Certified(SecondInspector)]));
    public static Situation LetterAndReportReady { get; } = GroupDesignated.And(Inspector, new AddDossierItem(Papers.Letter)).And(Inspector, new AddDossierItem(Papers.Report));
    public static Situation Reported { get; } = LetterAndReportReady.And(Inspector, new SubmitReferralReport("建议移送"));
    public static Situation NotApproved { get; } = Reported.And(Head, new DeclineReferral("数额未达标准"));
    public static Situation OpinionIssued { get; } = NotApproved.And(Prosecutor, new IssueProcuratorialOpinion("洪检建移〔2026〕1号", "已达三吨"));
    public static Situation ReportedAgain { get; } = NotApproved.And(Inspector, new SubmitReferralReport("补充称重后再报"));
    public static Situation Approved { get; } = Reported.And(Head, new ApproveReferral("同意移送", "其余材料随后补充"));
    public static Situation WithdrawnEarly { get; } = Reported.And(Inspector, new WithdrawReferral("事实有误"));
    public static Situation WithdrawnLate { get; } = Approved.And(Head, new WithdrawReferral("事实有误"));

    public static Situation Delivered { get; } = Approved.And(Inspector, new DeliverDossier("洪环移〔2026〕1号", "platform"));
    public static Situation Nudged { get; } = Delivered.And(Inspector, new NudgeHolder("请问进展"));
    public static Situation Received { get; } = Delivered.And(DutyOfficer, new IssuePoliceReceipt("洪公受〔2026〕1号"));
    public static Situation MaterialsAsked { get; } = Received.And(Detective, new RequestSupplement(TwoLines, OneDay));
    public static Situation PartlySupplied { get; } = MaterialsAsked.And(Inspector, new SubmitSupplement([new(1, Papers.TestReport)]));
    public static Situation Supplied { get; } = PartlySupplied.And(Inspector, new SubmitSupplement([new(2, Papers.Photos)]));
    public static Situation CannotSupply { get; } = MaterialsAsked.And(Inspector, new StateSupplementImpossible("样品已灭失"));
    public static Situation InquiryOpen { get; } = Received.And(Detective, new RequestSupplementaryInquiry("倾倒数量", "过磅单"));
    public static Situation UnderReview { get; } = Received.And(Detective, new SetReviewTier(ReviewTier.SevenDays, "线索需要查证", null, null, false));
    public static Situation Forwarded { get; } = UnderReview.And(Detective, new ForwardToCompetentPolice(Hecheng, "犯罪地在鹤城"));
    public static Situation ReceivedInHecheng { get; } = Forwarded.And(HechengDetective, new IssuePoliceReceipt("鹤公受〔2026〕7号"));
    public static Situation NudgedAndReceived { get; } = Nudged.And(DutyOfficer, new IssuePoliceReceipt("洪公受〔2026〕1号"));
    public static Situation NudgedUnderReview { get; } = NudgedAndReceived.And(Detective, new SetReviewTier(ReviewTier.ThreeDays, null, null, null, false));
    public static Situation NudgedForwarded { get; } = Forwarded.And(Inspector, new NudgeHolder("请问进展"));
    public static Situation InquiryUnderReview { get; } = UnderReview.And(Detective, new RequestSupplementaryInquiry("倾倒数量", "过磅单"));
    public static Situation SupplementUnderReview { get; } = UnderReview.And(Detective, new RequestSupplement(TwoLines, OneDay));
    public static Situation Returned { get; } = Received.And(Detective, new ReturnNotPoliceMatter(ReturnGround.NotForThePolice, "属军队管辖"));

    public static Situation Filed { get; } = UnderReview.And(Detective, new FileCase("洪公立〔2026〕3号", "污染环境罪"));
    public static Situation FilingNoticeServed { get; } = Filed.And(Detective, new ServeDecisionNotice("洪公立告〔2026〕3号"));
    public static Situation HandoverStarted { get; } = FilingNoticeServed.And(Inspector, new StartHandover(TwoThings));
    public static Situation OneThingHandedOver { get; } = HandoverStarted.And(Detective, new HandOverItem(1, 12m, "完好"));
    public static Situation AllHandedOver { get; } = OneThingHandedOver.And(Detective, new HandOverItem(2, 3.5m, "完好"));
    public static Situation SenderSigned { get; } = AllHandedOver.And(Inspector, new SignHandover());
    public static Situation NothingToHandOver { get; } = FilingNoticeServed.And(Inspector, new StartHandover([]));
    public static Situation Investigating { get; } = SenderSigned.And(Detective, new SignHandover());

    public static Situation NotFiled { get; } = UnderReview.And(Detective, new DeclineToFile("没有犯罪事实", "刑事诉讼法第一百一十二条"));
    public static Situation RefusalServed { get; } = NotFiled.And(Detective, new ServeDecisionNotice("洪公不立〔2026〕1号"));
    public static Situation Reconsidering { get; } = RefusalServed.And(Inspector, new RequestReconsideration("数量认定有误"));
    public static Situation NudgedReconsidering { get; } = Reconsidering.And(Inspector, new NudgeHolder("请问进展"));
    public static Situation NotFiledUpheld { get; } = Reconsidering.And(PoliceHead, new DecideReconsideration(ReconsiderationOutcome.Upheld, "维持", null));
    public static Situation FiledAfterAll { get; } = Reconsidering.And(PoliceHead, new DecideReconsideration(ReconsiderationOutcome.Filed, "应当立案", null));
    public static Situation SupervisionAsked { get; } = RefusalServed.And(Inspector, new SuggestSupervision("应当立案而不立案",
        [SupervisionAttachment.SuggestionLetter, SupervisionAttachment.CaseMaterials, SupervisionAttachment.PoliceDecision]));
    public static Situation ToldToFileInReview { get; } = UnderReview.WithNotice();
    public static Situation ToldToFile { get; } = SupervisionAsked.WithNotice();
    public static Situation ToldToFileAfterReconsideration { get; } = NotFiledUpheld.WithNotice();
    public static Situation FiledCaseWithdrawn { get; } = Investigating.And(Detective, new WithdrawCase("情节显著轻微"));
    public static Situation CaseWithdrawalServed { get; } = FiledCaseWithdrawn.And(Detective, new ServeDecisionNotice("洪公撤〔2026〕1号"));

    public static Situation ToldToFileAgain { get; } = CaseWithdrawalServed.WithNotice();

    public static Situation ArrestSought { get; } = Investigating.And(Detective, new RecordArrestRequest());
    public static Situation ArrestGranted { get; } = ArrestSought.And(Prosecutor, new RecordArrestApproval());
    public static Situation AtProcuratorate { get; } = ArrestGranted.And(Detective, new SendForProsecution());
    public static Situation SupplementaryInvestigation { get; } = AtProcuratorate.And(Prosecutor, new ReturnForSupplementaryInvestigation());
    public static Situation ReturnedTwice { get; } = SupplementaryInvestigation.And(Detective, new SendForProsecution()).And(Prosecutor, new ReturnForSupplementaryInvestigation());
    public static Situation SentUpForTheThirdTime { get; } = ReturnedTwice.And(Detective, new SendForProsecution());
    public static Situation NotProsecuted { get; } = SentUpForTheThirdTime.And(Prosecutor, new DecideNonProsecution("证据不足"));
    public static Situation BeforeTheCourt { get; } = AtProcuratorate.And(Prosecutor, new Prosecute());
    public static Situation Convicted { get; } = BeforeTheCourt.And(Prosecutor, new EnterJudgment(JudgmentOutcome.Guilty, "有期徒刑一年，并处罚金"));
    public static Situation Exempted { get; } = BeforeTheCourt.And(Prosecutor, new EnterJudgment(JudgmentOutcome.ExemptFromPunishment, "免予刑事处罚"));
    public static Situation Acquitted { get; } = BeforeTheCourt.And(Prosecutor, new EnterJudgment(JudgmentOutcome.Acquitted, "无罪"));
    public static Situation AdminResumed { get; } = NotProsecuted.And(Inspector, new ResumeAdministrativeCase("不起诉"));
    public static Situation ToldToFileAfterResumption { get; } = RefusalServed.And(Inspector, new ResumeAdministrativeCase("不予立案")).WithNotice();
    public static Situation Closed { get; } = AdminResumed.And(Inspector, new CloseReferral("已另行处罚"));

    public static IReadOnlyList<Situation> All { get; } =
        [.. typeof(Situations).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(Situation)).Select(p => (Situation)p.GetValue(null)!)];

    /// <summary>The procuratorate's notice to file has reached the referral.</summary>
    private static Situation WithNotice(this Situation situation) =>
        situation.With([new NoticeToFileReceived("洪检通立〔2026〕1号") { By = ChiefProcurator.Ref, OccurredAt = situation.Now.AddHours(1) }], situation.Now.AddHours(1));

    public static Situation After(this Situation situation, double hours) => situation.After(TimeSpan.FromHours(hours));

    public static Officer HolderOf(CriminalReferral referral) => referral.Holder == Hecheng.Code ? HechengDetective : Detective;
}
