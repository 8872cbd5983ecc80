using JointEnforcement.Domain.Penalties;
using JointEnforcement.Domain.Referrals;
using static JointEnforcement.Domain.Tests.Penalties.PenaltySituations;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Penalties;

public sealed class PenaltyDecisionTests
{
    [Fact]
    public void A_case_is_noticed_decided_served_disclosed_paid_and_closed() => Served
        .Refuses(Inspector, new DisclosePenalty("分局网站", false), "penalty.not-redacted")
        .When(Inspector, new DisclosePenalty("分局网站", true))
        .Refuses(Inspector, new DisclosePenalty("分局网站", true), "matter.already-done")
        .When(Inspector, new RecordFinePayment(40_000m)).Stands("Served")
        .When(Inspector, new RecordFinePayment(60_000m)).Stands("Performed")
        .When(Inspector, new ClosePenaltyCase(ClosingGround.Performed, "已履行。")).Stands("Closed").Offers(Inspector);

    [Fact]
    public void No_penalty_without_notice_and_none_heavier_than_told()
    {
        Filed.Refuses(Head, Penalise(SmallFine), "penalty.no-notice");
        Notified.Refuses(Head, Penalise(SmallFine with { FineYuan = 100_001m }), "penalty.heavier-than-told")
            .Refuses(Head, Penalise(SmallFine with { Kinds = [PenaltyKind.Fine, PenaltyKind.Warning] }), "penalty.heavier-than-told")
            .Refuses(Head, Penalise(SmallFine with { FineYuan = null }), "penalty.fine-needs-amount")
            .Refuses(Head, Penalise(SmallFine with { Kinds = [] }), "penalty.nothing-proposed")
            .Refuses(Inspector, Penalise(SmallFine), "matter.not-your-post");
    }

    [Fact]
    public void Whoever_investigated_neither_reviews_nor_presides_nor_decides()
    {
        Filed.Refuses(Inspector, new GivePenaltyNotice(SmallFine, Certified(Inspector)), "penalty.investigator-reviews")
            .Refuses(Inspector, new GivePenaltyNotice(SmallFine with { Kinds = [] }, Reviewer), "penalty.nothing-proposed")
            .Refuses(Inspector, new GivePenaltyNotice(SmallFine with { FineYuan = null }, Reviewer), "penalty.fine-needs-amount");
        Asked.Refuses(Inspector, new NoticeHearing(new(2026, 9, 16), "会议室", SecondInspector.Ref), "penalty.presider-not-apart")
            .Refuses(Inspector, new NoticeHearing(new(2026, 9, 16), "会议室", Liaison.Ref), "penalty.presider-not-apart");
        Clue.When(Head, Filing() with { Investigators = [Certified(Inspector), Certified(ActingHead)] })
            .When(Inspector, new GivePenaltyNotice(SmallFine, Reviewer))
            .Refuses(ActingHead, Penalise(SmallFine), "penalty.own-investigation");
        Notified.Refuses(Inspector, new ReviewPenaltyLegally("1号", true, false, "合法。"), "matter.not-your-post");
        Clue.When(Head, Filing() with { Investigators = [Certified(Inspector), Certified(Lawyer)] })
            .Refuses(Lawyer, new ReviewPenaltyLegally("1号", true, false, "合法。"), "penalty.investigator-reviews-legally");
    }

    [Fact]
    public void V15_7_A_large_fine_needs_that_the_right_was_told_and_the_window_is_over_or_waived()
    {
        var small = Filed.When(Inspector, new GivePenaltyNotice(SmallFine with { FineYuan = 200_000m }, Reviewer));
        Assert.DoesNotContain(small.Facts, f => f is HearingRightTold);
        small.Refuses(Inspector, new RequestHearing("要求听证。", true), "penalty.no-hearing-right");
        HearingTold.Refuses(Head, Penalise(LargeFine, runs: true), "penalty.hearing-window-open")
            .Refuses(Inspector, new RequestHearing("要求听证。", false), "penalty.hearing-window-closed")
            .When(Head, Penalise(LargeFine, waiver: "放弃听证声明书", runs: true)).Stands("Decided");
        HearingTold.When(Head, Penalise(LargeFine)).Stands("Decided");
    }

    [Fact]
    public void A_citizens_threshold_is_lower() => Assert.True(PenaltyThresholds.Hearing(SmallFine with { FineYuan = 5_000m }, new("张某", true))
        && !PenaltyThresholds.Hearing(SmallFine with { FineYuan = 4_999m }, new("张某", true)));

    [Fact]
    public void A_hearing_that_was_asked_for_is_noticed_held_and_then_reviewed_legally() => Asked
        .Stands("HearingRequested")
        .Refuses(Head, Penalise(LargeFine), "penalty.hearing-not-held")
        .Refuses(Inspector, new NoticeHearing(new(2026, 9, 1), "会议室", Deputy.Ref), "penalty.hearing-before-notice")
        .When(Inspector, new NoticeHearing(new(2026, 9, 16), "会议室", Deputy.Ref))
        .Refuses(Inspector, new HoldHearing("笔录"), "penalty.hearing-before-its-day")
        .When(Inspector, new HoldHearing("笔录"), new(2026, 9, 16, 9, 0, 0, TimeSpan.FromHours(8))).Stands("HearingHeld")
        .Refuses(Head, Penalise(LargeFine), "penalty.legal-review-missing")
        .When(Lawyer, new ReviewPenaltyLegally("洪环法审〔2026〕1号", false, false, "程序有误。"))
        .Refuses(Head, Penalise(LargeFine), "penalty.legal-review-failed")
        .When(Lawyer, new ReviewPenaltyLegally("洪环法审〔2026〕2号", true, false, "合法。"))
        .When(Head, Penalise(LargeFine)).Stands("Decided");

    [Fact]
    public void V15_6_Legal_review_and_minutes_come_first_where_they_are_due()
    {
        Notified.Refuses(Head, Penalise(SmallFine, triggers: LegalReviewTrigger.MajorPublicInterest), "penalty.legal-review-missing")
            .When(Lawyer, new ReviewPenaltyLegally("1号", true, false, "合法。"))
            .When(Head, Penalise(SmallFine, triggers: LegalReviewTrigger.MajorPublicInterest)).Stands("Decided");
        Filed.When(Inspector, new GivePenaltyNotice(HugeFine, Reviewer))
            .Refuses(Head, Penalise(HugeFine), "penalty.minutes-missing")
            .When(Head, Penalise(HugeFine, minutes: "集体讨论记录1号")).Stands("Decided");
        Filed.When(Inspector, new GivePenaltyNotice(HugeFine with { FineYuan = 499_999m }, Reviewer))
            .When(Head, Penalise(HugeFine with { FineYuan = 499_999m })).Stands("Decided");
    }

    [Fact]
    public void A_case_may_end_without_a_penalty_and_is_then_not_disclosed()
    {
        var ended = Filed.When(Head, End(PenaltyOutcome.NoPenalty));
        Assert.False(Assert.IsType<PenaltyDecided>(ended.Facts[^1]).Disclosed);
        ended.When(Inspector, new ClosePenaltyCase(ClosingGround.NoPenalty, "不予处罚。")).Stands("Closed");
        Decided.Refuses(Inspector, new ClosePenaltyCase(ClosingGround.Performed, "已履行。"), "penalty.still-to-serve");
        Filed.When(Head, End(PenaltyOutcome.NotEstablished)).When(Inspector, new ServePenaltyDecision("直接送达"))
            .Refuses(Inspector, new DisclosePenalty("网站", true), "penalty.not-for-disclosure")
            .Refuses(Inspector, new RecordFinePayment(1m), "penalty.no-fine")
            .Refuses(Inspector, new RecordFineOverdue(1m), "penalty.no-fine")
            .Refuses(Inspector, new UrgePerformance("1号"), "penalty.nothing-proposed");
    }

    [Fact]
    public void A_suspected_crime_is_referred_and_never_penalised_instead()
    {
        var suspected = Notified.When(Lawyer, new ReviewPenaltyLegally("1号", true, true, "涉嫌污染环境罪。"));
        suspected.Refuses(Head, Penalise(SmallFine), "penalty.crime-not-referred")
            .Refuses(Head, End(PenaltyOutcome.NoPenalty), "penalty.crime-not-referred")
            .Refuses(Head, End(PenaltyOutcome.TransferCrime), "penalty.transfer-needs-referral")
            .When(Inspector, new LinkReferral(ReferralSeen.Of(Referral(ReferralStage.Approved))))
            .When(Head, End(PenaltyOutcome.TransferCrime)).Stands("Decided");
    }

    [Fact]
    public void A_fine_that_is_not_paid_grows_to_its_double_and_goes_to_the_court() => Served
        .Refuses(Inspector, new RecordFineOverdue(100_001m), "penalty.surcharge-above-fine")
        .When(Inspector, new RecordFineOverdue(3_000m))
        .When(Inspector, new UrgePerformance("洪环催〔2026〕1号")).Stands("Urged")
        .Refuses(Head, new ApplyCourtEnforcement("洪江市人民法院", false), "penalty.remedy-period-runs")
        .When(Inspector, new EndRemedyPeriod())
        .Refuses(Inspector, new EndRemedyPeriod(), "matter.already-done")
        .Refuses(Head, new ApplyCourtEnforcement("洪江市人民法院", true), "penalty.urging-period-runs")
        .When(Head, new ApplyCourtEnforcement("洪江市人民法院", false)).Stands("CourtEnforcement")
        .When(Inspector, new RecordFinePayment(100_000m)).Stands("CourtEnforcement")
        .When(Inspector, new RecordFinePayment(3_000m)).Stands("Performed");

    [Fact]
    public void A_changed_decision_is_withdrawn_from_the_public() => Served
        .Refuses(Inspector, new WithdrawPenaltyDisclosure("撤销"), "penalty.nothing-to-withdraw")
        .When(Inspector, new DisclosePenalty("分局网站", true))
        .When(Inspector, new ChangePenaltyDecision(DecisionChange.Revoked, "复议决定书1号"))
        .Refuses(Inspector, new ChangePenaltyDecision(DecisionChange.Varied, "2号"), "matter.already-done")
        .When(Inspector, new WithdrawPenaltyDisclosure("决定被撤销。"))
        .Refuses(Inspector, new DisclosePenalty("分局网站", true), "penalty.not-for-disclosure");

    [Fact]
    public void What_is_revoked_or_void_is_not_enforced_any_more()
    {
        var gone = Served.When(Inspector, new ChangePenaltyDecision(DecisionChange.Revoked, "复议决定书1号"));
        gone.Refuses(Inspector, new RecordFineOverdue(1_000m), "penalty.decision-gone")
            .Refuses(Inspector, new UrgePerformance("1号"), "penalty.decision-gone")
            .When(Inspector, new ClosePenaltyCase(ClosingGround.Revoked, "决定被撤销。")).Stands("Closed");
        Served.When(Inspector, new UrgePerformance("1号")).When(Inspector, new EndRemedyPeriod()).When(Inspector, new ChangePenaltyDecision(DecisionChange.HeldVoid, "判决书1号"))
            .Refuses(Head, new ApplyCourtEnforcement("洪江市人民法院", false), "penalty.decision-gone");
        Served.When(Inspector, new ChangePenaltyDecision(DecisionChange.Varied, "复议决定书1号")).When(Inspector, new UrgePerformance("1号")).Stands("Urged");
    }

    [Fact]
    public void A_case_is_closed_on_the_ground_on_which_it_ended()
    {
        foreach (var ground in Enum.GetValues<ClosingGround>().Except([ClosingGround.Other]))
            Served.Refuses(Inspector, new ClosePenaltyCase(ground, "结案。"), "penalty.wrong-closing");
        Clue.When(Head, new DeclinePenaltyFiling("没有违法事实。")).Refuses(Inspector, new ClosePenaltyCase(ClosingGround.Other, "结案。"), "penalty.wrong-closing");
        Served.When(Inspector, new ClosePenaltyCase(ClosingGround.Other, "当事人已注销。")).Stands("Closed");
        Filed.When(Inspector, new GivePenaltyNotice(Warning, Reviewer)).When(Head, Penalise(Warning)).When(Inspector, new ServePenaltyDecision("直接送达"))
            .When(Inspector, new ClosePenaltyCase(ClosingGround.Performed, "已警告。")).Stands("Closed");
        Filed.When(Head, End(PenaltyOutcome.TransferOther)).When(Inspector, new ClosePenaltyCase(ClosingGround.Transferred, "已移送。")).Stands("Closed");
        Served.When(Inspector, new UrgePerformance("1号")).When(Inspector, new EndRemedyPeriod()).When(Head, new ApplyCourtEnforcement("洪江市人民法院", false))
            .When(Inspector, new ClosePenaltyCase(ClosingGround.Enforced, "已执行。")).Stands("Closed");
    }

    [Fact]
    public void What_is_proposed_anew_is_reviewed_anew() => Notified
        .When(Lawyer, new ReviewPenaltyLegally("1号", true, false, "合法。"))
        .When(Inspector, new GivePenaltyNotice(SmallFine with { FineYuan = 150_000m }, Reviewer))
        .Refuses(Head, Penalise(SmallFine, triggers: LegalReviewTrigger.MajorPublicInterest), "penalty.legal-review-missing");
}
