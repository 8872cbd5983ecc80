using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.Thresholds;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Referrals;

/// <summary>For every act something to bring that no rule objects to, if the act is open at all.</summary>
internal static class Payloads
{
    private static readonly SupervisionAttachment[] AllAttachments = Enum.GetValues<SupervisionAttachment>();

    public static Decision<ReferralFact> Perform(string act, CriminalReferral r, Occasion occasion, int dice)
    {
        return act switch
        {
            nameof(AmendReferralFacts) => Do(new AmendReferralFacts(r.Facts with { Summary = $"夜间倾倒废酸，第{dice}次核实" })),
            nameof(RecordCaseFigures) => Do(new RecordCaseFigures(new CaseFigures(r.Facts.ActDate) { Quantities = new Dictionary<Quantity, decimal> { [Quantity.HazardousWasteTonnes] = dice } })),
            nameof(DesignateTaskGroup) => Do(new DesignateTaskGroup([.. new[] { Inspector, SecondInspector, Liaison, Deputy }.Where(o => !r.Recused.Contains(o.Id)).Select(Certified)])),
            nameof(DeclareRecusal) => Do(new DeclareRecusal(Pick([SecondInspector, Liaison]).Ref, "近亲属关系")),
            nameof(AddDossierItem) => Do(new AddDossierItem(Papers.Of(Pick(Enum.GetValues<MaterialKind>()), "新材料", r.Version + r.Items.Count + 1000 * dice))),
            nameof(RemoveDossierItem) => Do(new RemoveDossierItem(r.Items.Count == 0 ? Guid.Empty : Pick(r.Items).ItemId, "重复")),
            nameof(RecordPenaltyDecision) => Do(new RecordPenaltyDecision(Pick([PenaltyKind.SuspensionOfBusiness, PenaltyKind.LicenceWithheldOrRevoked]), "洪环罚〔2026〕9号", null, null)),
            nameof(SubmitReferralReport) => Do(new SubmitReferralReport("建议移送")),
            nameof(ApproveReferral) => Do(new ApproveReferral("同意", "其余材料随后补充")),
            nameof(DeclineReferral) => Do(new DeclineReferral("数额未达标准")),
            nameof(IssueProcuratorialOpinion) => Do(new IssueProcuratorialOpinion("洪检建移〔2026〕1号", "应当移送")),
            nameof(ConsultDossier) => Do(new ConsultDossier("核实移送情况")),
            nameof(DeliverDossier) => Do(new DeliverDossier("洪环移〔2026〕1号", "platform")),
            nameof(WithdrawReferral) => Do(new WithdrawReferral("事实有误")),
            nameof(IssuePoliceReceipt) => Do(new IssuePoliceReceipt("洪公受〔2026〕1号")),
            nameof(RequestSupplement) => Do(new RequestSupplement([new(0, MaterialKind.SeizedItemList, "清单"), new(0, MaterialKind.OtherMaterial, "合同")], Situations.OneDay)),
            nameof(SubmitSupplement) => Do(new SubmitSupplement([.. r.MissingLines.Take(1 + dice % 2).Select(l => new SupplementAnswer(l.No, Papers.Of(l.Kind, l.Title, 1 + r.Items.Count + l.No)))])),
            nameof(StateSupplementImpossible) => Do(new StateSupplementImpossible("样品已灭失")),
            nameof(RequestSupplementaryInquiry) => Do(new RequestSupplementaryInquiry("倾倒数量", "过磅单")),
            nameof(AnswerSupplementaryInquiry) => Do(new AnswerSupplementaryInquiry("过磅单三张")),
            nameof(ForwardToCompetentPolice) => Do(new ForwardToCompetentPolice(r.Holder == Psb.Code ? Hecheng : Psb, "犯罪地不在本辖区")),
            nameof(ReturnNotPoliceMatter) => Do(new ReturnNotPoliceMatter(ReturnGround.NotForThePolice, "属军队管辖")),
            nameof(SetReviewTier) => Do(new SetReviewTier(Pick(Enum.GetValues<ReviewTier>()), "重大复杂", "洪公批〔2026〕1号", PoliceHead.Ref, true)),
            nameof(FileCase) => Do(new FileCase("洪公立〔2026〕3号", "污染环境罪")),
            nameof(DeclineToFile) => Do(new DeclineToFile("没有犯罪事实", "刑事诉讼法第一百一十二条")),
            nameof(ServeDecisionNotice) => Do(new ServeDecisionNotice(null)),
            nameof(StartHandover) => Do(new StartHandover([.. Situations.TwoThings.Take(dice % 3)])),
            nameof(HandOverItem) => r.Handover.FirstOrDefault(l => !r.HandedOver.Contains(l.No)) is { } line
                ? Do(new HandOverItem(line.No, line.Quantity, "完好"))
                : Do(new HandOverItem(1, 1m, "完好")),
            nameof(SignHandover) => Do(new SignHandover()),
            nameof(RequestReconsideration) => Do(new RequestReconsideration("数量认定有误")),
            nameof(DecideReconsideration) => Do(new DecideReconsideration(Pick(Enum.GetValues<ReconsiderationOutcome>()), "已复核", null)),
            nameof(SuggestSupervision) => Do(new SuggestSupervision("应当立案而不立案", AllAttachments)),
            nameof(WithdrawCase) => Do(new WithdrawCase("情节显著轻微")),
            nameof(RecordArrestRequest) => Do(new RecordArrestRequest()),
            nameof(RecordArrestApproval) => Do(new RecordArrestApproval()),
            nameof(SendForProsecution) => Do(new SendForProsecution()),
            nameof(ReturnForSupplementaryInvestigation) => Do(new ReturnForSupplementaryInvestigation()),
            nameof(DecideNonProsecution) => Do(new DecideNonProsecution("证据不足")),
            nameof(Prosecute) => Do(new Prosecute()),
            nameof(EnterJudgment) => Do(new EnterJudgment(Pick(Enum.GetValues<JudgmentOutcome>()), "判决已生效")),
            nameof(ResumeAdministrativeCase) => Do(new ResumeAdministrativeCase("案件退回")),
            nameof(CloseReferral) => Do(new CloseReferral("办结")),
            nameof(NudgeHolder) => Do(new NudgeHolder("请问进展")),
            nameof(AnswerNudge) => Do(new AnswerNudge(new DateOnly(2026, 9, 10), null)),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, "An act without a payload.")
        };

        Decision<ReferralFact> Do<TAct>(TAct brought) where TAct : IReferralAct<TAct> => ReferralActs.Decide(r, brought, occasion);

        T Pick<T>(IReadOnlyList<T> among) => among[dice % among.Count];
    }
}
