using JointEnforcement.Domain.Referrals;
using static JointEnforcement.Domain.Tests.Referrals.People;
using static JointEnforcement.Domain.Tests.Referrals.Situations;

namespace JointEnforcement.Domain.Tests.Referrals;

public sealed class ProsecutionTests
{
    [Fact]
    public void An_arrest_is_asked_for_by_the_police_and_approved_by_the_procuratorate()
    {
        Story.Given(Investigating).When(Prosecutor, new RecordArrestApproval()).ThenRefused(ReferralRefusals.AlreadyDone);
        Story.Given(Investigating).When(Detective, new RecordArrestRequest()).Then(new ArrestRequested());
        Story.Given(ArrestSought).When(Detective, new RecordArrestRequest()).ThenRefused(ReferralRefusals.AlreadyDone);
        Story.Given(ArrestSought).When(Detective, new RecordArrestApproval()).ThenRefused(ReferralRefusals.NotYourPost);
        Story.Given(ArrestSought).When(Prosecutor, new RecordArrestApproval()).Then(new ArrestApproved());
        Story.Given(ArrestGranted).When(Prosecutor, new RecordArrestApproval()).ThenRefused(ReferralRefusals.AlreadyDone);
    }

    [Fact]
    public void CR_24_A_case_goes_back_for_supplementary_investigation_twice_at_most()
    {
        Story.Given(Investigating).When(Detective, new SendForProsecution()).Then(new SentForProsecution());
        var once = Story.Given(AtProcuratorate).When(Prosecutor, new ReturnForSupplementaryInvestigation()).Then(new ReturnedForSupplementaryInvestigation(1));
        var sentAgain = Story.Given(once).When(Detective, new SendForProsecution()).Then(new SentForProsecution());
        Story.Given(sentAgain).When(Prosecutor, new ReturnForSupplementaryInvestigation()).Then(new ReturnedForSupplementaryInvestigation(2));
        Story.Given(SentUpForTheThirdTime).When(Prosecutor, new ReturnForSupplementaryInvestigation()).ThenRefused(ReferralRefusals.TwoRoundsAtMost);
    }

    [Fact]
    public void The_procuratorate_prosecutes_or_says_why_not()
    {
        Story.Given(AtProcuratorate).When(Prosecutor, new Prosecute()).Then(new Prosecuted());
        Story.Given(AtProcuratorate).When(Prosecutor, new DecideNonProsecution("")).ThenRefused(ReferralRefusals.ReasonRequired);
        Story.Given(AtProcuratorate).When(Prosecutor, new DecideNonProsecution("证据不足")).Then(new NonProsecutionDecided("证据不足"));
        Story.Given(AtProcuratorate).When(PilProsecutor, new Prosecute()).ThenRefused(ReferralRefusals.NotYourPost);
    }

    [Fact]
    public void The_procuratorate_enters_the_judgment() =>
        Assert.All(Enum.GetValues<JudgmentOutcome>(), outcome =>
            Story.Given(BeforeTheCourt).When(Prosecutor, new EnterJudgment(outcome, "判决已生效")).Then(new JudgmentEntered(outcome, "判决已生效")));

    [Fact]
    public void The_administrative_case_goes_on_when_the_matter_has_come_back() =>
        Assert.All([Returned, RefusalServed, NotFiledUpheld, CaseWithdrawalServed, NotProsecuted, Acquitted, Exempted], s =>
            Story.Given(s).When(Inspector, new ResumeAdministrativeCase("案件退回")).Then(new AdministrativeCaseResumed("案件退回")));

    [Fact]
    public void It_does_not_go_on_before_the_notice_is_served_or_after_a_conviction() =>
        Assert.All([NotFiled, FiledCaseWithdrawn, Reconsidering, BeforeTheCourt, Convicted], s =>
            Story.Given(s).When(Inspector, new ResumeAdministrativeCase("案件退回")).ThenRefused(ReferralRefusals.WrongStage(s.State)));

    [Fact]
    public void A_referral_is_closed_after_a_conviction_or_when_the_administrative_case_has_resumed()
    {
        Assert.All([Convicted, AdminResumed], s => Story.Given(s).When(Inspector, new CloseReferral("办结")).Then(new ReferralClosed("办结")));
        Assert.All([Acquitted, Exempted, NotProsecuted, Returned], s => Story.Given(s).When(Inspector, new CloseReferral("办结")).ThenRefused(ReferralRefusals.WrongStage(s.State)));
    }

    [Fact]
    public void V_CR_8_While_the_referral_is_open_a_new_fine_waits()
    {
        var fine = new RecordPenaltyDecision(PenaltyKind.Fine, "洪环罚〔2026〕9号", 50000m, null);
        Assert.All([Approved, Delivered, Received, UnderReview, Filed, NotFiled, Reconsidering, Investigating, AtProcuratorate, BeforeTheCourt, Acquitted], s =>
            Story.Given(s).When(Inspector, fine).ThenRefused(ReferralRefusals.FineWaits));
        Assert.All([Draft, Reported, NotApproved, Returned, AdminResumed], s =>
            Story.Given(s).When(Inspector, fine).Then(new PenaltyDecisionRecorded(PenaltyKind.Fine, "洪环罚〔2026〕9号", 50000m, null)));
    }

    [Fact]
    public void V_CR_8_A_warning_and_a_confiscation_wait_but_suspension_and_licences_do_not()
    {
        Assert.All([PenaltyKind.Warning, PenaltyKind.Confiscation], kind => Story.Given(Received).When(Inspector, new RecordPenaltyDecision(kind, "9", null, null)).ThenRefused(ReferralRefusals.FineWaits));
        Assert.All([PenaltyKind.SuspensionOfBusiness, PenaltyKind.LicenceWithheldOrRevoked], kind =>
            Story.Given(Received).When(Inspector, new RecordPenaltyDecision(kind, "9", null, null)).Then(new PenaltyDecisionRecorded(kind, "9", null, null)));
    }

    [Fact]
    public void V_CR_8_Legal_review_lets_a_fine_pass() =>
        Story.Given(Received).When(Inspector, new RecordPenaltyDecision(PenaltyKind.Fine, "9", 50000m, "法审〔2026〕2号")).Then(new PenaltyDecisionRecorded(PenaltyKind.Fine, "9", 50000m, "法审〔2026〕2号"));

    [Fact]
    public void After_a_conviction_no_fine_passes_not_even_with_legal_review() =>
        Story.Given(Convicted).When(Inspector, new RecordPenaltyDecision(PenaltyKind.Fine, "9", 50000m, "法审〔2026〕2号")).ThenRefused(ReferralRefusals.NoFineAfterConviction);

    [Fact]
    public void A_fine_has_an_amount() =>
        Assert.All(new decimal?[] { null, 0m, -1m }, yuan => Story.Given(Draft).When(Inspector, new RecordPenaltyDecision(PenaltyKind.Fine, "9", yuan, null)).ThenRefused(ReferralRefusals.FineNeedsAmount));
}
