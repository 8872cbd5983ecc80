using JointEnforcement.Domain.Referrals;
using static JointEnforcement.Domain.Tests.Referrals.People;
using static JointEnforcement.Domain.Tests.Referrals.Situations;

namespace JointEnforcement.Domain.Tests.Referrals;

public sealed class PoliceDecisionTests
{
    private static readonly SupervisionAttachment[] LetterAndCase = [SupervisionAttachment.SuggestionLetter, SupervisionAttachment.CaseMaterials];

    [Fact]
    public void CR_08a_Three_days_take_no_reason() =>
        Story.Given(Received).When(Detective, new SetReviewTier(ReviewTier.ThreeDays, null, null, null, false)).Then(new ReviewTierSet(ReviewTier.ThreeDays, "", null, null));

    [Fact]
    public void CR_08b_Seven_days_take_a_reason()
    {
        Story.Given(Received).When(Detective, new SetReviewTier(ReviewTier.SevenDays, "", null, null, false)).ThenRefused(ReferralRefusals.ReasonRequired);
        Story.Given(Received).When(Detective, new SetReviewTier(ReviewTier.SevenDays, "线索需要查证", null, null, false)).Then(new ReviewTierSet(ReviewTier.SevenDays, "线索需要查证", null, null));
        Story.Given(UnderReview).When(Detective, new SetReviewTier(ReviewTier.SevenDays, "线索需要查证", null, null, false)).ThenNothingHappens();
    }

    [Fact]
    public void CR_08c_Thirty_days_take_the_approval_of_the_head_of_the_police_and_its_document()
    {
        Story.Given(UnderReview).When(Detective, new SetReviewTier(ReviewTier.ThirtyDays, "重大复杂", "", PoliceHead.Ref, true)).ThenRefused(ReferralRefusals.TierNeedsHeadApproval);
        Story.Given(UnderReview).When(Detective, new SetReviewTier(ReviewTier.ThirtyDays, "重大复杂", "洪公批〔2026〕1号", Detective.Ref, false)).ThenRefused(ReferralRefusals.TierNeedsHeadApproval);
        Story.Given(UnderReview).When(Detective, new SetReviewTier(ReviewTier.ThirtyDays, "重大复杂", "洪公批〔2026〕1号", PoliceHead.Ref, true))
            .Then(new ReviewTierSet(ReviewTier.ThirtyDays, "重大复杂", "龙承志", "洪公批〔2026〕1号"));
    }

    [Fact]
    public void CR_08_The_police_file_with_or_without_a_tier() =>
        Assert.All([Received, UnderReview, ReceivedInHecheng], s => Story.Given(s).When(HolderOf(s.State), new FileCase("3", "污染环境罪")).Then(new CaseFiled("3", "污染环境罪")));

    [Fact]
    public void CR_17_Told_to_file_the_police_file_what_they_had_declined_and_decline_nothing_more()
    {
        Assert.All([ToldToFileInReview, ToldToFile, ToldToFileAfterReconsideration, ToldToFileAgain, ToldToFileAfterResumption],
            s => Assert.False(Story.Given(s).When(Detective, new FileCase("9", "污染环境罪")).Then(new CaseFiled("9", "污染环境罪")).State.NoticeToFile));
        Story.Given(ToldToFileInReview).When(Detective, new DeclineToFile("没有犯罪事实", "第一百一十二条")).ThenRefused(ReferralRefusals.NoticeToFileBinds);
        Story.Given(ToldToFile).When(Inspector, new ResumeAdministrativeCase("不予立案")).ThenRefused(ReferralRefusals.NoticeToFileBinds);
        Story.Given(RefusalServed).When(Detective, new FileCase("9", "污染环境罪")).ThenRefused(ReferralRefusals.WrongStage(RefusalServed.State));
    }

    [Fact]
    public void V_CR_3_The_police_decline_only_with_a_reason()
    {
        Story.Given(UnderReview).When(Detective, new DeclineToFile("", "第一百一十二条")).ThenRefused(ReferralRefusals.ReasonRequired);
        Story.Given(UnderReview).When(Detective, new DeclineToFile("没有犯罪事实", "第一百一十二条")).Then(new CaseNotFiled("没有犯罪事实", "第一百一十二条"));
    }

    [Fact]
    public void CR_09_The_notice_of_filing_leaves_the_dossier_with_the_police()
    {
        Story.Given(Filed).When(Detective, new ServeDecisionNotice("1"), servedAgo: TimeSpan.Zero).Then(new DecisionNoticeServed(PoliceDecision.Filed, "1"));
        Story.Given(FilingNoticeServed).When(Detective, new ServeDecisionNotice("2")).ThenRefused(ReferralRefusals.NoticeAlreadyServed);
    }

    [Fact]
    public void CR_09_With_a_no_or_a_withdrawal_the_dossier_goes_back()
    {
        Story.Given(NotFiled).When(Detective, new ServeDecisionNotice("1")).Then(new DecisionNoticeServed(PoliceDecision.NotFiled, "1"), new DossierReturned());
        Story.Given(FiledCaseWithdrawn).When(Detective, new ServeDecisionNotice("2")).Then(new DecisionNoticeServed(PoliceDecision.CaseWithdrawn, "2"), new DossierReturned());
    }

    [Fact]
    public void CR_11_Reconsideration_follows_the_notice_and_is_asked_once()
    {
        Story.Given(NotFiled).When(Inspector, new RequestReconsideration("数量认定有误")).ThenRefused(ReferralRefusals.NoticeNotServed);
        Story.Given(RefusalServed).When(Inspector, new RequestReconsideration("")).ThenRefused(ReferralRefusals.ReasonRequired);
        Story.Given(RefusalServed).When(Inspector, new RequestReconsideration("数量认定有误")).Then(new ReconsiderationRequested("数量认定有误"));
        Story.Given(NotFiledUpheld).When(Inspector, new RequestReconsideration("再次请求")).ThenRefused(ReferralRefusals.WrongStage(NotFiledUpheld.State));

        var reconsideredBefore = RefusalServed with { State = RefusalServed.State with { Reconsidered = true } };
        Story.Given(reconsideredBefore).When(Inspector, new RequestReconsideration("再次请求")).ThenRefused(ReferralRefusals.AlreadyReconsidered);
    }

    [Fact]
    public void CR_12_The_police_uphold_or_file_after_all()
    {
        Story.Given(Reconsidering).When(PoliceHead, new DecideReconsideration(ReconsiderationOutcome.Upheld, "", null)).ThenRefused(ReferralRefusals.ReasonRequired);
        Story.Given(Reconsidering).When(PoliceHead, new DecideReconsideration(ReconsiderationOutcome.Upheld, "维持", null)).Then(new ReconsiderationDecided(ReconsiderationOutcome.Upheld, "维持"));
        var filed = Story.Given(Reconsidering).When(PoliceHead, new DecideReconsideration(ReconsiderationOutcome.Filed, "应当立案", null))
            .Then(new ReconsiderationDecided(ReconsiderationOutcome.Filed, "应当立案"), new CaseFiled(null, "污染环境罪"));
        Story.Given(filed).When(Inspector, new StartHandover([])).ThenRefused(ReferralRefusals.NoticeNotServed);
        Story.Given(filed).When(Detective, new ServeDecisionNotice("3")).Then(new DecisionNoticeServed(PoliceDecision.Filed, "3"));
    }

    [Fact]
    public void V_CR_10_Against_a_no_the_decision_of_the_police_is_attached() =>
        Attached(RefusalServed, SupervisionAttachment.PoliceDecision);

    [Fact]
    public void V_CR_10_CR_13_Against_an_upheld_no_the_reconsideration_is_attached_as_well() =>
        Attached(NotFiledUpheld, SupervisionAttachment.PoliceDecision, SupervisionAttachment.ReconsiderationDecision);

    [Fact]
    public void V_CR_10_Against_a_withdrawn_case_its_decision_is_attached() =>
        Attached(CaseWithdrawalServed, SupervisionAttachment.PoliceDecision);

    [Fact]
    public void V_CR_10_CR_14_Against_silence_the_proof_of_it_is_attached() =>
        Assert.All([Delivered, Received, UnderReview, Forwarded, Reconsidering], s => Attached(s, SupervisionAttachment.ProofOfOverdue));

    [Fact]
    public void V_CR_10_CR_14_While_the_police_have_time_nobody_suggests_that_they_are_late() =>
        Assert.All([Delivered, Received, UnderReview, Forwarded, Reconsidering], s =>
        {
            var suggestion = new SuggestSupervision("逾期未决定", [.. LetterAndCase, SupervisionAttachment.ProofOfOverdue]);
            var inTime = s with { State = s.State with { PoliceTimeEnds = s.Now.AddHours(1).AddMinutes(1) } };
            Assert.DoesNotContain(nameof(SuggestSupervision), ReferralActs.OpenTo(Inspector, inTime.State, inTime.Now));
            Story.Given(inTime).When(Inspector, suggestion).ThenRefused(ReferralRefusals.PoliceTimeStillRuns);

            var late = s with { State = s.State with { PoliceTimeEnds = s.Now.AddHours(1) } };
            Story.Given(late).When(Inspector, suggestion, ago: TimeSpan.FromMinutes(1)).ThenRefused(ReferralRefusals.PoliceTimeStillRuns);
            Story.Given(late).When(Inspector, suggestion).Then(new SupervisionSuggested("逾期未决定", suggestion.Attachments));
        });

    [Fact]
    public void CR_11_Against_a_decision_supervision_is_suggested_at_once() =>
        Assert.All([RefusalServed, NotFiledUpheld, CaseWithdrawalServed], s =>
            Story.Given(s with { State = s.State with { PoliceTimeEnds = s.Now.AddDays(2) } })
                .When(Inspector, new SuggestSupervision("应当立案", Enum.GetValues<SupervisionAttachment>())).Then(new SupervisionSuggested("应当立案", Enum.GetValues<SupervisionAttachment>())));

    [Fact]
    public void Supervision_is_suggested_with_grounds_and_once_at_each_stage()
    {
        Story.Given(RefusalServed).When(Inspector, new SuggestSupervision("", LetterAndCase)).ThenRefused(ReferralRefusals.ReasonRequired);
        Story.Given(SupervisionAsked).When(Inspector, new SuggestSupervision("再次建议", LetterAndCase)).ThenRefused(ReferralRefusals.AlreadyDone);
        var upheld = SupervisionAsked.And(Inspector, new RequestReconsideration("数量认定有误")).And(PoliceHead, new DecideReconsideration(ReconsiderationOutcome.Upheld, "维持", null));
        Attached(upheld, SupervisionAttachment.PoliceDecision, SupervisionAttachment.ReconsiderationDecision);
    }

    [Fact]
    public void V_CR_3_A_filed_case_is_withdrawn_only_with_a_reason()
    {
        Story.Given(Filed).When(Detective, new WithdrawCase("")).ThenRefused(ReferralRefusals.ReasonRequired);
        Assert.All([Filed, Investigating, SupplementaryInvestigation], s => Story.Given(s).When(Detective, new WithdrawCase("情节显著轻微")).Then(new CaseWithdrawn("情节显著轻微")));
    }

    private static void Attached(Situation situation, params SupervisionAttachment[] needed)
    {
        SupervisionAttachment[] all = [.. LetterAndCase, .. needed];
        foreach (var left in all)
            Story.Given(situation).When(Inspector, new SuggestSupervision("应当立案", [.. all.Where(a => a != left)])).ThenRefused(ReferralRefusals.AttachmentMissing(left));
        Story.Given(situation).When(Inspector, new SuggestSupervision("应当立案", [.. all, all[0]])).Then(new SupervisionSuggested("应当立案", all));
    }
}
