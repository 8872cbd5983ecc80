using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Penalties;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Penalties.PenaltySituations;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Penalties;

public sealed class PenaltyClockTests
{
    private static Tale<PenaltyCase> Clue(int month, int day) => Tale<PenaltyCase>.Opened(Inspector, Receive(), On(month, day));

    [Fact]
    public void AP_01_AP_02_Filing_is_decided_in_fifteen_days_or_urgently_in_seven_working_days()
    {
        var clue = Clue(11, 6);
        Assert.Equal(new DateOnly(2026, 11, 23), clue.Clock("AP-01").DueDate);
        Assert.Equal(new DateOnly(2026, 12, 7), clue.When(Head, new ExtendPenaltyFiling("复杂。")).Clock("AP-01").DueDate);
        Assert.NotNull(clue.When(Head, Filing()).Clock("AP-01").MetAt);
        var urgent = Clue(9, 28).When(Inspector, new StartUrgentInvestigation("正在偷排。"));
        Assert.Equal(new DateOnly(2026, 10, 13), urgent.Clock("AP-02").DueDate);
        Assert.NotNull(urgent.Clock("AP-01").CancelledAt);
    }

    [Fact]
    public void AP_03_Ninety_days_and_thirty_more_twice()
    {
        var filed = Clue(9, 1).When(Head, Filing(), On(9, 2));
        Assert.Equal(new DateOnly(2026, 12, 1), filed.Clock("AP-03").DueDate);
        var once = filed.When(Head, new ExtendPenaltyPeriod("复杂。", null));
        Assert.Equal(new DateOnly(2026, 12, 31), once.Clock("AP-03").DueDate);
        Assert.True(once.When(Head, new ExtendPenaltyPeriod("仍不能。", "记录1号")).Clock("AP-03").Due > once.Clock("AP-03").Due);
    }

    [Fact]
    public void AP_03_The_handling_of_a_referral_is_not_counted()
    {
        var filed = Clue(9, 1).When(Head, Filing(), On(9, 2)).When(Inspector, new LinkReferral(ReferralSeen.Of(Referral(ReferralStage.Filed))), On(9, 12));
        Assert.Equal(ClockState.Suspended, filed.Clock("AP-03").At(On(12, 31)));
        var back = filed.Then(new PenaltyPeriodResumed(PauseGround.Referral, "Resumption.DecisionNoticeServed") { OccurredAt = On(10, 22) });
        Assert.Equal(new DateOnly(2027, 1, 11), back.Clock("AP-03").DueDate);
        var received = filed.Then(new PenaltyPeriodResumed(PauseGround.Referral, "Resumption.DecisionNoticeServed") { OccurredAt = On(10, 22), ServedAt = On(10, 25) });
        Assert.Equal(new DateOnly(2027, 1, 13), received.Clock("AP-03").DueDate);
    }

    [Fact]
    public void AP_03_A_hearing_and_testing_at_once_stop_it_until_both_are_over()
    {
        var asked = Asked.When(Inspector, new NoticeHearing(new(2026, 9, 16), "会议室", Deputy.Ref)).When(Inspector, new SuspendPenaltyPeriod(PauseGround.Testing, "送检"));
        var heard = asked.When(Inspector, new HoldHearing("笔录"), On(9, 16));
        Assert.Equal(ClockState.Suspended, heard.Clock("AP-03").At(On(9, 17)));
        Assert.NotEqual(ClockState.Suspended, heard.When(Inspector, new ResumePenaltyPeriod(PauseGround.Testing, "已出报告"), On(9, 20)).Clock("AP-03").At(On(9, 21)));
    }

    [Fact]
    public void AP_04_AP_15_AP_16_What_is_kept_sealed_or_done_in_emergency_has_its_time()
    {
        var filed = Clue(9, 28).When(Inspector, new RegisterEvidence("台账", ByHead), On(9, 28)).When(Inspector, new OrderSealOrSeizure(SealKind.Seal, "排污口", ByHead), On(9, 28))
            .When(Inspector, new TakeEmergencyMeasure("当场查封"), On(9, 28));
        Assert.Equal((new DateOnly(2026, 10, 13), new DateOnly(2026, 10, 28)), (filed.Clock("AP-04").DueDate, filed.Clock("AP-15").DueDate));
        Assert.Equal(On(9, 29), filed.Clock("AP-16").Due);
        Assert.NotNull(filed.When(Inspector, new ReportEmergencyMeasure(ByHead)).Clock("AP-16").MetAt);
        Assert.Equal(new DateOnly(2026, 11, 27), filed.When(Head, new ExtendSealOrSeizure("复杂。")).Clock("AP-15").DueDate);
    }

    [Fact]
    public void AP_05_AP_06_The_hearing_is_asked_for_in_five_working_days_and_noticed_seven_ahead()
    {
        var told = Clue(9, 18).When(Head, Filing()).When(Inspector, new GivePenaltyNotice(LargeFine, Reviewer));
        Assert.Equal(new DateOnly(2026, 9, 24), told.Clock("AP-05").DueDate);
        var noticed = told.When(Inspector, new RequestHearing("要求。", true), On(9, 21)).When(Inspector, new NoticeHearing(new(2026, 9, 30), "会议室", Deputy.Ref), On(9, 22));
        Assert.True(noticed.Clock("AP-06").IsBreachedAt(On(9, 22)));
        Assert.Equal(new DateOnly(2026, 9, 20), noticed.Clock("AP-06").DueDate);
    }

    [Fact]
    public void AP_07_AP_10_AP_08_AP_13_Decision_service_disclosure_payment_and_urging()
    {
        var decided = Notified.When(Head, Penalise(SmallFine), On(9, 28));
        Assert.Equal((new DateOnly(2026, 10, 13), new DateOnly(2026, 10, 13)), (decided.Clock("AP-07").DueDate, decided.Clock("AP-10").DueDate));
        var served = decided.When(Inspector, new ServePenaltyDecision("直接送达"), On(10, 9));
        Assert.NotNull(served.Clock("AP-07").MetAt);
        Assert.Equal(new DateOnly(2026, 10, 26), served.Clock("AP-08").DueDate);
        Assert.NotNull(served.When(Inspector, new DisclosePenalty("网站", true)).Clock("AP-10").MetAt);
        Assert.Contains(served.When(Inspector, new UrgePerformance("1号")).Clocks, c => c.RuleId == "AP-13");
        Assert.DoesNotContain(Notified.When(Head, Penalise(SmallFine, disclosed: false)).Clocks, c => c.RuleId == "AP-10");
    }

    [Fact]
    public void AP_12_AP_13_AP_14_Remedies_urging_and_the_court_follow_each_other()
    {
        var served = Decided.When(Inspector, new ServePenaltyDecision("直接送达"), On(10, 9));
        Assert.Equal((new DateOnly(2026, 12, 8), new DateOnly(2027, 4, 9)), (served.Clock("AP-12a").DueDate, served.Clock("AP-12b").DueDate));
        var urged = served.When(Inspector, new UrgePerformance("1号"), On(10, 28));
        Assert.Equal(new DateOnly(2026, 11, 11), urged.Clock("AP-13").DueDate);
        var ended = urged.When(Inspector, new EndRemedyPeriod(), On(12, 9));
        Assert.NotNull(ended.Clock("AP-12a").CancelledAt);
        Assert.NotNull(ended.Clock("AP-12b").CancelledAt);
        Assert.Equal(new DateOnly(2027, 3, 9), ended.Clock("AP-14").DueDate);
        var applied = ended.When(Head, new ApplyCourtEnforcement("洪江市人民法院", false), On(12, 10));
        Assert.NotNull(applied.Clock("AP-14").MetAt);
        Assert.NotNull(applied.Clock("AP-13").CancelledAt);
    }

    [Fact]
    public void AP_15_Testing_is_not_counted_and_other_grounds_are()
    {
        var kept = Clue(9, 28).When(Head, Filing(), On(9, 28)).When(Inspector, new OrderSealOrSeizure(SealKind.Seal, "排污口", ByHead), On(9, 28));
        var tested = kept.When(Inspector, new SuspendPenaltyPeriod(PauseGround.Testing, "送检"), On(10, 8));
        Assert.Equal(ClockState.Suspended, tested.Clock("AP-15").At(On(10, 9)));
        Assert.Equal(new DateOnly(2026, 11, 9), tested.When(Inspector, new ResumePenaltyPeriod(PauseGround.Testing, "已出报告"), On(10, 20)).Clock("AP-15").DueDate);
        Assert.NotEqual(ClockState.Suspended, kept.When(Inspector, new SuspendPenaltyPeriod(PauseGround.Announcement, "公告"), On(10, 8)).Clock("AP-15").At(On(10, 9)));
        Assert.NotNull(kept.When(Inspector, new LiftSealOrSeizure("解除")).Clock("AP-15").MetAt);
    }

    [Fact]
    public void AP_11_A_changed_decision_leaves_the_public_in_three_working_days()
    {
        var changed = Served.When(Inspector, new DisclosePenalty("网站", true)).When(Inspector, new ChangePenaltyDecision(DecisionChange.Revoked, "1号"), On(9, 29));
        Assert.Equal(new DateOnly(2026, 10, 9), changed.Clock("AP-11").DueDate);
        Assert.NotNull(changed.When(Inspector, new WithdrawPenaltyDisclosure("撤销。")).Clock("AP-11").MetAt);
        Assert.DoesNotContain(Served.When(Inspector, new ChangePenaltyDecision(DecisionChange.Revoked, "1号")).Clocks, c => c.RuleId == "AP-11");
    }

    [Fact]
    public void AP_17_AP_18_AP_19_Correction_and_restriction_run_their_times()
    {
        var order = Clue(9, 1).When(Inspector, new ObtainMonitoringReport("1号"), On(9, 1));
        Assert.Equal(new DateOnly(2026, 9, 4), order.Clock("AP-18").DueDate);
        Assert.Equal(new DateOnly(2026, 10, 8), order.When(Inspector, new ServeCorrectionOrder("1号", "停止"), On(9, 2)).Clock("AP-17").DueDate);
        var limited = order.When(Head, new RestrictProduction(RestrictionKind.Limit, 3, "1号"), On(9, 2));
        Assert.Equal(new DateOnly(2026, 12, 2), limited.Clock("AP-19c").DueDate);
        Assert.DoesNotContain(order.When(Head, new RestrictProduction(RestrictionKind.Halt, null, "1号")).Clocks, c => c.RuleId == "AP-19c");
        Assert.Equal(new DateOnly(2026, 11, 11), limited.When(Inspector, new LiftRestriction("完成。"), On(10, 12)).Clock("AP-19d").DueDate);
    }

    [Fact]
    public void AP_19_A_restriction_counts_from_its_service()
    {
        var order = new RestrictProduction(RestrictionKind.Limit, 3, "1号");
        var limited = Clue(9, 1).When(Head, order, On(9, 2), servedAfter: TimeSpan.FromDays(5));
        Assert.Equal(new DateOnly(2026, 9, 11), limited.Clock("AP-19a").DueDate);
        Assert.False(limited.Clock("AP-19a").IsBreachedAt(On(10, 1)));
        Assert.True(Clue(9, 1).When(Head, order, On(9, 2), servedAfter: TimeSpan.FromDays(20)).Clock("AP-19a").IsBreachedAt(On(10, 1)));
        Assert.Equal(new DateOnly(2026, 9, 28), limited.Clock("AP-19b").DueDate);
        Assert.NotNull(limited.When(Inspector, new FileRectificationPlan("方案")).Clock("AP-19b").MetAt);
        Assert.Equal(new DateOnly(2026, 12, 7), limited.Clock("AP-19c").DueDate);
        Assert.Equal(new DateOnly(2027, 3, 8), limited.When(Head, new ExtendProductionRestriction("复杂。")).Clock("AP-19c").DueDate);
    }

    private static DateTimeOffset On(int month, int day) => new(2026, month, day, 10, 0, 0, TimeSpan.FromHours(8));
}
