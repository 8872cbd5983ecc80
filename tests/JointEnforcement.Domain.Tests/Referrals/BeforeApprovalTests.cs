using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.Thresholds;
using static JointEnforcement.Domain.Tests.Referrals.People;
using static JointEnforcement.Domain.Tests.Referrals.Situations;

namespace JointEnforcement.Domain.Tests.Referrals;

public sealed class BeforeApprovalTests
{
    private static readonly MaterialKind[] StillMissing =
        [MaterialKind.InspectionRecord, MaterialKind.SeizedItemList, MaterialKind.PhotoOrRecording, MaterialKind.TestReportOrOpinion];

    [Fact]
    public void A_referral_is_opened_with_the_police_and_procuratorate_of_its_place() =>
        Assert.Equal(("EEB", "PSB", "PROC", ReferralStage.Draft), (Draft.State.Origin, Draft.State.Holder, Draft.State.Procuratorate, Draft.State.Stage));

    [Fact]
    public void Only_officers_of_an_administrative_agency_open_a_referral() =>
        Assert.All([Head, Deputy, Detective, Prosecutor, Coordinator], by =>
            Assert.Equal(ReferralRefusals.NotYourPost, Assert.IsType<Decision<ReferralFact>.Refused>(OpenReferral.Decide(new(TheReferral, Dumping), Occasion.At(by, Morning))).Why));

    [Fact]
    public void The_facts_can_be_amended() =>
        Story.Given(Draft).When(Inspector, new AmendReferralFacts(Dumping with { Township = "安江镇" }))
            .Then(new ReferralFactsAmended(Dumping with { Township = "安江镇" }));

    [Fact]
    public void An_act_of_tomorrow_is_refused() =>
        Story.Given(Draft).When(Inspector, new AmendReferralFacts(Dumping with { ActDate = new DateOnly(2199, 1, 1) })).ThenRefused(JointEnforcement.Domain.Matters.MatterRefusals.ActInFuture);

    [Fact]
    public void What_was_measured_is_recorded()
    {
        var figures = new CaseFigures(Dumping.ActDate) { Measurements = [new(Pollutant.Chromium, 18.4m, 1.5m, "mg/L")] };
        Story.Given(Draft).When(Inspector, new RecordCaseFigures(figures)).Then(new CaseFiguresRecorded(figures));
    }

    [Fact]
    public void What_cannot_have_been_measured_is_refused() =>
        Story.Given(Draft).When(Inspector, new RecordCaseFigures(new CaseFigures(Dumping.ActDate) { Measurements = [new(Pollutant.Chromium, -1m, 1.5m, "mg/L")] }))
            .ThenRefused(ThresholdRefusals.NegativeNumber);

    [Fact]
    public void Amending_nothing_is_nothing() => Story.Given(Draft).When(Inspector, new AmendReferralFacts(Dumping)).ThenNothingHappens();

    [Fact]
    public void V_CR_2_Two_certified_officers_are_designated() =>
        Story.Given(Draft).When(Deputy, new DesignateTaskGroup([Certified(Inspector), Certified(SecondInspector)]))
            .Then(new ReferralTaskGroupDesignated([Certified(Inspector), Certified(SecondInspector)]));

    [Fact]
    public void V_CR_2_One_officer_named_twice_is_one() =>
        Story.Given(Draft).When(Head, new DesignateTaskGroup([Certified(Inspector), Certified(Inspector)])).ThenRefused(ReferralRefusals.TaskGroupTooSmall);

    [Fact]
    public void V_CR_2_Nobody_from_another_agency_is_a_member() =>
        Story.Given(Draft).When(Head, new DesignateTaskGroup([Certified(Inspector), Certified(Surveyor)])).ThenRefused(ReferralRefusals.ForeignMember);

    [Fact]
    public void V_CR_2_A_member_needs_a_valid_certificate() =>
        Story.Given(Draft).When(Head, new DesignateTaskGroup([Certified(Inspector), Certified(SecondInspector) with { CertificateValid = false }]))
            .ThenRefused(ReferralRefusals.MemberNotCertified("粟海燕"));

    [Fact]
    public void V_CR_2_A_recused_officer_is_no_member() =>
        Story.Given(Draft.And(SecondInspector, new DeclareRecusal(SecondInspector.Ref, "近亲属关系")))
            .When(Head, new DesignateTaskGroup([Certified(Inspector), Certified(SecondInspector)])).ThenRefused(ReferralRefusals.MemberRecused("粟海燕"));

    [Fact]
    public void A_recusal_takes_its_officer_out_of_the_task_group()
    {
        var after = Story.Given(GroupDesignated).When(SecondInspector, new DeclareRecusal(SecondInspector.Ref, "近亲属关系"))
            .Then(new OfficerRecused("eeb-officer2", "粟海燕", "近亲属关系"));

        Assert.Equal([Inspector.Id], after.State.TaskGroup.Select(m => m.Officer.Id));
        Story.Given(after).When(SecondInspector, new DeclareRecusal(SecondInspector.Ref, "再次声明")).ThenNothingHappens();
        Story.Given(after).When(SecondInspector, new AddDossierItem(Papers.Letter)).ThenRefused(ReferralRefusals.OfficerRecused);
        Story.Given(after.And(Inspector, new AddDossierItem(Papers.Letter))).When(Inspector, new SubmitReferralReport("建议移送"))
            .ThenRefused(ReferralRefusals.TaskGroupTooSmall with { Kind = RefusalKind.Stage });
    }

    [Fact]
    public void A_material_is_added_and_taken_out_again()
    {
        var added = Story.Given(Draft).When(Inspector, new AddDossierItem(Papers.Letter)).Then(new DossierItemAdded(Papers.Letter));
        Story.Given(added).When(Inspector, new AddDossierItem(Papers.Letter with { ItemId = Guid.Empty })).ThenRefused(ReferralRefusals.DuplicateItem);
        Story.Given(added).When(Inspector, new RemoveDossierItem(Papers.Report.ItemId, "重复")).ThenRefused(ReferralRefusals.NoSuchItem);
        Story.Given(added).When(Inspector, new RemoveDossierItem(Papers.Letter.ItemId, " ")).ThenRefused(ReferralRefusals.ReasonRequired);
        var removed = Story.Given(added).When(Inspector, new RemoveDossierItem(Papers.Letter.ItemId, "盖章有误"))
            .Then(new DossierItemRemoved(Papers.Letter.ItemId, "案件移送书", "盖章有误"));
        Assert.Empty(removed.State.Items);
        Story.Given(removed).When(Inspector, new RemoveDossierItem(Papers.Letter.ItemId, "重复")).ThenRefused(ReferralRefusals.NoSuchItem);
    }

    [Fact]
    public void CR_01_The_report_is_in_the_hands_of_the_head_the_moment_it_is_submitted() =>
        Story.Given(LetterAndReportReady).When(SecondInspector, new SubmitReferralReport("建议移送"))
            .Then(new ReferralReportSubmitted("建议移送"), new ReferralReportReceivedByHead());

    [Fact]
    public void V_CR_2_Without_a_task_group_there_is_no_report() =>
        Story.Given(Draft).When(Inspector, new SubmitReferralReport("建议移送")).ThenRefused(ReferralRefusals.TaskGroupNotDesignated);

    [Fact]
    public void Only_a_member_of_the_task_group_reports() =>
        Story.Given(LetterAndReportReady).When(Liaison, new SubmitReferralReport("建议移送")).ThenRefused(ReferralRefusals.NotInTaskGroup);

    [Fact]
    public void V_CR_1_The_head_approves_and_says_why_without_the_rest() =>
        Story.Given(Reported).When(Head, new ApproveReferral("同意移送", "随后补充")).Then(new ReferralApproved("同意移送", "随后补充", StillMissing));

    [Fact]
    public void V_CR_1_Who_presides_approves_as_well() =>
        Story.Given(Reported).When(ActingHead, new ApproveReferral(null, "随后补充")).Then(new ReferralApproved(null, "随后补充", StillMissing));

    [Fact]
    public void V_CR_1_A_deputy_or_an_officer_may_not_approve() =>
        Assert.All([Deputy, Inspector], by => Story.Given(Reported).When(by, new ApproveReferral("同意", "随后补充")).ThenRefused(ReferralRefusals.OnlyTheHeadMayDecide));

    [Fact]
    public void V_CR_1_The_head_of_another_agency_may_not_approve() =>
        Story.Given(Reported).When(Head with { Agency = Nrb }, new ApproveReferral("同意", "随后补充")).ThenRefused(ReferralRefusals.NotYourPost);

    [Fact]
    public void A_head_who_reported_does_not_approve_the_own_report()
    {
        var own = Reported.With([], Reported.Now) with { State = Reported.State with { TaskGroup = [Certified(Inspector), Certified(Head)] } };
        Story.Given(own).When(Head, new ApproveReferral("同意", "随后补充")).ThenRefused(ReferralRefusals.OwnReport);
    }

    [Fact]
    public void A_recused_head_does_not_approve() =>
        Story.Given(Reported.And(Head, new DeclareRecusal(Head.Ref, "近亲属关系"))).When(Head, new ApproveReferral("同意", "随后补充")).ThenRefused(ReferralRefusals.OfficerRecused);

    [Fact]
    public void V_CR_2_A_recusal_that_leaves_one_officer_stops_the_approval() =>
        Story.Given(Reported.And(SecondInspector, new DeclareRecusal(SecondInspector.Ref, "近亲属关系")))
            .When(Head, new ApproveReferral("同意", "随后补充")).ThenRefused(ReferralRefusals.TaskGroupTooSmall with { Kind = RefusalKind.Stage });

    [Fact]
    public void F4_AC1_V_CR_6_Without_a_letter_nothing_is_approved() =>
        Story.Given(Reported.And(Inspector, new RemoveDossierItem(Papers.Letter.ItemId, "盖章有误")))
            .When(Head, new ApproveReferral("同意", "随后补充")).ThenRefused(ReferralRefusals.MandatoryMaterialMissing([MaterialKind.ReferralLetter]));

    [Fact]
    public void F4_AC1_V_CR_6_What_is_missing_is_named_and_takes_a_reason() =>
        Story.Given(Reported).When(Head, new ApproveReferral("同意", "")).ThenRefused(ReferralRefusals.IncompleteNeedsReason(StillMissing));

    [Fact]
    public void F4_AC1_A_complete_dossier_needs_no_reason()
    {
        var complete = new[] { Papers.Record, Papers.SeizedList, Papers.Photos, Papers.TestReport }
            .Aggregate(Reported, (situation, paper) => situation.And(Inspector, new AddDossierItem(paper)));
        Story.Given(complete).When(Head, new ApproveReferral("同意", "多余的理由")).Then(new ReferralApproved("同意", null, []));
    }

    [Fact]
    public void V_CR_7_A_penalty_already_decided_must_be_in_the_dossier()
    {
        var fined = Reported.And(Inspector, new RecordPenaltyDecision(PenaltyKind.Fine, "洪环罚〔2026〕1号", 50000m, null));
        Story.Given(fined).When(Head, new ApproveReferral("同意", "随后补充")).ThenRefused(ReferralRefusals.PenaltyDecisionNotAttached);
        Story.Given(fined.And(Inspector, new AddDossierItem(Papers.PenaltyDecision))).When(Head, new ApproveReferral("同意", "随后补充"))
            .Then(new ReferralApproved("同意", "随后补充", StillMissing));
    }

    [Fact]
    public void V_CR_3_The_head_says_no_only_with_a_reason()
    {
        Story.Given(Reported).When(Head, new DeclineReferral(" ")).ThenRefused(ReferralRefusals.ReasonRequired);
        Story.Given(Reported).When(Head, new DeclineReferral("数额未达标准")).Then(new ReferralNotApproved("数额未达标准"));
        Story.Given(Reported).When(Deputy, new DeclineReferral("数额未达标准")).ThenRefused(ReferralRefusals.OnlyTheHeadMayDecide);
    }

    [Fact]
    public void After_a_no_new_facts_are_reported_again() =>
        Assert.Equal(ReferralStage.Approved, ReportedAgain.And(Head, new ApproveReferral("同意", "随后补充")).State.Stage);

    [Fact]
    public void CR_15_The_opinion_of_the_procuratorate_reopens_what_was_not_approved()
    {
        Story.Given(NotApproved).When(Head, new ApproveReferral("同意", "随后补充")).ThenRefused(ReferralRefusals.WrongStage(NotApproved.State));
        Story.Given(NotApproved).When(Prosecutor, new IssueProcuratorialOpinion("洪检建移〔2026〕1号", "")).ThenRefused(ReferralRefusals.ReasonRequired);
        var issued = Story.Given(NotApproved).When(Prosecutor, new IssueProcuratorialOpinion("洪检建移〔2026〕1号", "已达三吨"))
            .Then(new ProcuratorialOpinionIssued("洪检建移〔2026〕1号", "已达三吨"));
        Story.Given(issued).When(Prosecutor, new IssueProcuratorialOpinion("洪检建移〔2026〕2号", "已达三吨")).ThenRefused(ReferralRefusals.AlreadyDone);
        Story.Given(issued).When(Head, new ApproveReferral("同意", "随后补充")).Then(new ReferralApproved("同意", "随后补充", StillMissing));
    }

    [Fact]
    public void CR_15_A_second_no_takes_a_second_opinion()
    {
        var again = OpinionIssued.And(Inspector, new SubmitReferralReport("再次报告")).And(Head, new DeclineReferral("仍未达标准"));
        Story.Given(again).When(Head, new ApproveReferral("同意", "随后补充")).ThenRefused(ReferralRefusals.WrongStage(again.State));
        Story.Given(again).When(Prosecutor, new IssueProcuratorialOpinion("洪检建移〔2026〕2号", "应当移送"))
            .Then(new ProcuratorialOpinionIssued("洪检建移〔2026〕2号", "应当移送"));
    }
}
