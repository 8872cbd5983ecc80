using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Contracts.Thresholds;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Referrals;

/// <summary>One act that is open: where the referral stands, who does it, what they bring, and the last fact it leaves.</summary>
internal sealed record ActRow(Func<House, Task<Guid>> Situation, string Officer, string Fact, Func<House, Guid, Task<ReferralAct>> Make);

/// <summary>Every act of the contracts, once. Texts are filled wherever an act takes one, so that each can be stretched.</summary>
internal static class ActTable
{
    public static IReadOnlyDictionary<string, ActRow> All { get; } = new Dictionary<string, ActRow>
    {
        [nameof(RecordCaseFigures)] = Row(h => h.Draft(), "eeb-officer", "CaseFiguresRecorded", new RecordCaseFigures { Figures = new StatedFigures { Measurements = [new(Pollutant.Chromium, 18.4m, 1.5m, "mg/L")] } }),
        [nameof(AmendReferralFacts)] = Row(h => h.Draft(), "eeb-officer", "ReferralFactsAmended", new AmendReferralFacts { Facts = Situations.Facts("沅江支流偷排案（更正）") }),
        [nameof(DesignateTaskGroup)] = Row(h => h.Draft(), "eeb-head", "ReferralTaskGroupDesignated", new DesignateTaskGroup { Members = ["eeb-officer", "eeb-liaison"] }),
        [nameof(DeclareRecusal)] = Row(h => h.Draft(), "eeb-head", "OfficerRecused", new DeclareRecusal { Officer = "eeb-officer2", Reason = "与当事人有亲属关系。" }),
        [nameof(AddDossierItem)] = new(h => h.Draft(), "eeb-officer", "DossierItemAdded", async (house, id) => new AddDossierItem
        {
            Kind = MaterialKind.InspectionRecord,
            Title = "现场检查笔录",
            Pages = 4,
            File = (await house.As("eeb-officer").Stores(id, "笔录.pdf", $"{id}")).File
        }),
        [nameof(RemoveDossierItem)] = new(h => h.Documented(), "eeb-officer", "DossierItemRemoved", async (house, id) =>
            new RemoveDossierItem { Item = (await house.As("eeb-officer").See(id)).Items[0].Item, Reason = "扫描不清。" }),
        [nameof(RecordPenaltyDecision)] = Row(h => h.Draft(), "eeb-officer", "PenaltyDecisionRecorded",
            new RecordPenaltyDecision { Kind = PenaltyKind.Fine, DocumentNumber = "洪环罚〔2026〕3号", FineYuan = 50_000.50m, LegalReview = "法制审核同意。" }),
        [nameof(SubmitReferralReport)] = Row(h => h.Documented(), "eeb-officer", "ReferralReportReceivedByHead", new SubmitReferralReport { Opinion = "建议移送。" }),
        [nameof(ApproveReferral)] = Row(h => h.Reported(), "eeb-head", "ReferralApproved", new ApproveReferral { Opinion = "同意。", IncompleteReason = "检测报告后补。" }),
        [nameof(DeclineReferral)] = Row(h => h.Reported(), "eeb-head", "ReferralNotApproved", new DeclineReferral { Reason = "证据不足。" }),
        [nameof(IssueProcuratorialOpinion)] = Row(h => h.NotApproved(), "proc-supervision", "ProcuratorialOpinionIssued", new IssueProcuratorialOpinion { DocumentNumber = "洪检建〔2026〕1号", Reason = "应当移送。" }),
        [nameof(ConsultDossier)] = Row(h => h.Delivered(), "proc-supervision", "DossierConsulted", new ConsultDossier { Reason = "核实是否存在应当移送而不移送的情形。" }),
        [nameof(DeliverDossier)] = Row(h => h.Approved(), "eeb-officer", "ReferralLetterCopiedToProcuratorate", new DeliverDossier { Channel = "platform" }),
        [nameof(WithdrawReferral)] = Row(h => h.Delivered(), "eeb-head", "ReferralWithdrawn", new WithdrawReferral { Reason = "发现新证据。" }),
        [nameof(IssuePoliceReceipt)] = Row(h => h.Delivered(), "psb-duty", "PoliceReceiptIssued", new IssuePoliceReceipt()),
        [nameof(RequestSupplement)] = Row(h => h.Received(), "psb-officer", "SupplementRequested", new RequestSupplement { Lines = [new() { Kind = MaterialKind.TestReportOrOpinion, Title = "检测报告" }] }),
        [nameof(SubmitSupplement)] = new(h => h.SupplementRequested(), "eeb-officer", "DossierAssembled", async (house, id) => new SubmitSupplement
        {
            Answers = [new() { Line = 1, Pages = 12, File = (await house.As("eeb-officer").Stores(id, "检测报告.pdf", $"检测 {id}")).File }]
        }),
        [nameof(StateSupplementImpossible)] = Row(h => h.SupplementRequested(), "eeb-officer", "SupplementImpossibleStated", new StateSupplementImpossible { Statement = "样品已灭失。" }),
        [nameof(RequestSupplementaryInquiry)] = Row(h => h.Received(), "psb-officer", "SupplementaryInquiryRequested", new RequestSupplementaryInquiry { FactsToProve = "启用时间", SuggestedMethod = "询问" }),
        [nameof(AnswerSupplementaryInquiry)] = Row(h => h.InquiryRequested(), "eeb-officer", "SupplementaryInquiryAnswered", new AnswerSupplementaryInquiry { Result = "2026年3月启用。" }),
        [nameof(ForwardToCompetentPolice)] = Row(h => h.Received(), "psb-officer", "PoliceForwarded", new ForwardToCompetentPolice { To = "PSB-HC", Reason = "犯罪地在鹤城区。" }),
        [nameof(ReturnNotPoliceMatter)] = Row(h => h.Received(), "psb-officer", "DossierReturned", new ReturnNotPoliceMatter { Ground = ReturnGround.NotForThePolice, Reason = "不属于公安机关管辖。" }),
        [nameof(SetReviewTier)] = Row(h => h.Received(), "psb-officer", "ReviewTierSet",
            new SetReviewTier { Tier = ReviewTier.ThirtyDays, Reason = "案情复杂。", Approver = "psb-head", ApprovalDocument = "洪公批〔2026〕1号" }),
        [nameof(FileCase)] = Row(h => h.Received(), "psb-officer", "CaseFiled", new FileCase { CaseNumber = "洪公立字〔2026〕9号", Charge = "污染环境罪" }),
        [nameof(DeclineToFile)] = Row(h => h.Received(), "psb-officer", "CaseNotFiled", new DeclineToFile { Reason = "情节轻微。", LegalBasis = "刑事诉讼法第一百一十二条" }),
        [nameof(ServeDecisionNotice)] = Row(h => h.Filed(), "psb-officer", "DecisionNoticeServed", new ServeDecisionNotice { NoticeNumber = "洪公告〔2026〕2号" }),
        [nameof(StartHandover)] = Row(h => h.FiledAndServed(), "eeb-officer", "EvidenceHandoverStarted",
            new StartHandover { Lines = [new() { Name = "污泥", Quantity = 2.5m, Unit = "吨", Feature = "桶装", StoredAt = "三号仓" }] }),
        [nameof(HandOverItem)] = Row(h => h.HandoverStarted(), "psb-officer", "EvidenceItemHandedOver", new HandOverItem { Line = 1, Quantity = 2.5m, Condition = "完好" }),
        [nameof(SignHandover)] = Row(h => h.HandoverChecked(), "eeb-officer", "EvidenceHandoverSigned", new SignHandover()),
        [nameof(RequestReconsideration)] = Row(h => h.NotFiledAndServed(), "eeb-officer", "ReconsiderationRequested", new RequestReconsideration { Grounds = "超标十一倍。" }),
        [nameof(DecideReconsideration)] = Row(h => h.Reconsidering(), "psb-officer", "ReconsiderationDecided",
            new DecideReconsideration { Outcome = ReconsiderationOutcome.Upheld, Reason = "维持。", Charge = "污染环境罪" }),
        [nameof(SuggestSupervision)] = Row(h => h.NotFiledAndServed(), "eeb-officer", "SupervisionSuggested", Situations.Suggestion()),
        [nameof(WithdrawCase)] = Row(h => h.Filed(), "psb-officer", "CaseWithdrawn", new WithdrawCase { Reason = "没有犯罪事实。" }),
        [nameof(RecordArrestRequest)] = Row(h => h.Investigating(), "psb-officer", "ArrestRequested", new RecordArrestRequest()),
        [nameof(RecordArrestApproval)] = Row(h => h.ArrestRequested(), "proc-supervision", "ArrestApproved", new RecordArrestApproval()),
        [nameof(SendForProsecution)] = Row(h => h.Investigating(), "psb-officer", "SentForProsecution", new SendForProsecution()),
        [nameof(ReturnForSupplementaryInvestigation)] = Row(h => h.AtProcuratorate(), "proc-supervision", "ReturnedForSupplementaryInvestigation", new ReturnForSupplementaryInvestigation()),
        [nameof(DecideNonProsecution)] = Row(h => h.AtProcuratorate(), "proc-supervision", "NonProsecutionDecided", new DecideNonProsecution { Reason = "情节轻微。" }),
        [nameof(Prosecute)] = Row(h => h.AtProcuratorate(), "proc-supervision", "Prosecuted", new Prosecute()),
        [nameof(EnterJudgment)] = Row(h => h.Prosecuted(), "proc-supervision", "JudgmentEntered", new EnterJudgment { Outcome = JudgmentOutcome.Guilty, Summary = "有期徒刑一年。" }),
        [nameof(ResumeAdministrativeCase)] = Row(h => h.NotFiledAndServed(), "eeb-officer", "AdministrativeCaseResumed", new ResumeAdministrativeCase { Ground = "不予立案。" }),
        [nameof(CloseReferral)] = Row(h => h.Resumed(), "eeb-officer", "ReferralClosed", new CloseReferral { Summary = "已处罚。" }),
        [nameof(NudgeHolder)] = Row(h => h.Delivered(), "eeb-officer", "HolderNudged", new NudgeHolder { Question = "何时受理？" }),
        [nameof(AnswerNudge)] = Row(h => h.Nudged(), "psb-duty", "NudgeAnswered", new AnswerNudge { ExpectedOn = new DateOnly(2026, 12, 1), Remark = "正在审查。" })
    };

    private static ActRow Row(Func<House, Task<Guid>> situation, string officer, string fact, ReferralAct act) =>
        new(situation, officer, fact, (_, _) => Task.FromResult(act));
}
