using JointEnforcement.Domain.Referrals;
using static JointEnforcement.Domain.Tests.Referrals.People;
using static JointEnforcement.Domain.Tests.Referrals.Situations;

namespace JointEnforcement.Domain.Tests.Referrals;

public sealed class NudgeAndTimeTests
{
    [Fact]
    public void The_holder_is_nudged_once_a_day()
    {
        var nudged = Story.Given(Delivered).When(Inspector, new NudgeHolder("请问进展")).Then(new HolderNudged("请问进展"));
        Story.Given(nudged.After(22.99)).When(Inspector, new NudgeHolder("请问进展")).ThenRefused(ReferralRefusals.NudgedToday);
        Story.Given(nudged.After(23)).When(Inspector, new NudgeHolder("请问进展")).Then(new HolderNudged("请问进展"));
    }

    [Fact]
    public void A_nudge_entered_later_does_not_shorten_the_pause()
    {
        var recalled = Story.Given(Delivered.After(48)).When(Inspector, new NudgeHolder("昨日已电话询问"), ago: TimeSpan.FromHours(30)).Then(new HolderNudged("昨日已电话询问"));
        Story.Given(recalled).When(Inspector, new NudgeHolder("再问"), ago: TimeSpan.FromHours(20)).ThenRefused(ReferralRefusals.NudgedToday);
        Story.Given(recalled).When(Inspector, new NudgeHolder("再问")).Then(new HolderNudged("再问"));
    }

    [Fact]
    public void Nobody_is_nudged_who_owes_nothing() =>
        Assert.All([Draft, Approved, Filed, NotFiled, Returned, Investigating, Closed], s => Story.Given(s).When(Inspector, new NudgeHolder("请问进展")).ThenRefused(ReferralRefusals.NotNudgeable));

    [Fact]
    public void A_nudge_is_answered_once_by_the_holder()
    {
        var answer = new AnswerNudge(new DateOnly(2026, 9, 10), "正在核查");
        Story.Given(Delivered).When(DutyOfficer, answer).ThenRefused(ReferralRefusals.AlreadyDone);
        Story.Given(Nudged).When(Inspector, answer).ThenRefused(ReferralRefusals.NotYourPost);
        var answered = Story.Given(Nudged).When(DutyOfficer, answer).Then(new NudgeAnswered(new DateOnly(2026, 9, 10), "正在核查"));
        Story.Given(answered).When(DutyOfficer, answer).ThenRefused(ReferralRefusals.AlreadyDone);
    }

    [Fact]
    public void A_decision_is_an_answer_and_so_is_a_withdrawal() =>
        Assert.All([NudgedUnderReview.And(Detective, new FileCase(null, "污染环境罪")), Nudged.And(Head, new WithdrawReferral("事实有误"))], s =>
            Story.Given(s).When(DutyOfficer, new AnswerNudge(new DateOnly(2026, 9, 10), null)).ThenRefused(ReferralRefusals.AlreadyDone));

    [Fact]
    public void Nothing_is_done_or_served_in_the_future()
    {
        Story.Given(Delivered).When(DutyOfficer, new IssuePoliceReceipt("1"), ago: TimeSpan.FromSeconds(-61)).ThenRefused(new Refusal("time.in-the-future", RefusalKind.Rule));
        Story.Given(Filed).When(Detective, new ServeDecisionNotice("1"), servedAgo: TimeSpan.FromSeconds(-61)).ThenRefused(new Refusal("time.in-the-future", RefusalKind.Rule));
        Assert.Equal(ReferralStage.Accepted, Stage(Story.Given(Delivered).When(DutyOfficer, new IssuePoliceReceipt("1"), ago: TimeSpan.FromSeconds(-60))));
    }

    [Fact]
    public void Nothing_is_done_before_the_matter_last_changed_its_stage()
    {
        Assert.Equal(ReferralStage.Accepted, Stage(Story.Given(Delivered).When(DutyOfficer, new IssuePoliceReceipt("1"), ago: TimeSpan.FromHours(1))));
        Story.Given(Delivered).When(DutyOfficer, new IssuePoliceReceipt("1"), ago: TimeSpan.FromSeconds(3601))
            .ThenRefused(new Refusal("time.before-the-last-fact", RefusalKind.Rule).With("last", Delivered.Now.ToString("O")));
    }

    [Fact]
    public void An_entry_that_changes_no_stage_does_not_hold_up_an_earlier_one()
    {
        var asked = Received.And(Detective, new RequestSupplement(TwoLines, OneDay));
        Assert.Equal(ReferralStage.UnderReview, Stage(Story.Given(asked).When(Detective, new SetReviewTier(ReviewTier.ThreeDays, null, null, null, false), ago: TimeSpan.FromMinutes(90))));
    }

    [Fact]
    public void Nothing_is_served_before_it_is_done() =>
        Story.Given(Filed).When(Detective, new ServeDecisionNotice("1"), ago: TimeSpan.FromMinutes(5), servedAgo: TimeSpan.FromMinutes(6)).ThenRefused(new Refusal("time.served-before-done", RefusalKind.Rule));

    [Fact]
    public void A_referral_is_not_opened_in_the_future() =>
        Assert.Equal("time.in-the-future", Assert.IsType<Decision<ReferralFact>.Refused>(
            OpenReferral.Decide(new(TheReferral, Dumping), new Occasion(Inspector, Morning.AddHours(1), null, Morning))).Why.Code);

    private static ReferralStage Stage(Ending ending) =>
        ending.Before.With(Assert.IsType<Decision<ReferralFact>.Granted>(ending.Decision).Facts, ending.Occasion.Now).State.Stage;
}
