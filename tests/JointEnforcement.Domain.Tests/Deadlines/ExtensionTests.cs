using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using static JointEnforcement.Domain.Tests.Deadlines.Facts;

namespace JointEnforcement.Domain.Tests.Deadlines;

/// <summary>A granted extension is a fact that lengthens a running clock; how often and by whom is the rule's word.</summary>
public sealed class ExtensionTests
{
    private static readonly Happening Filed = Fact("PenaltyCaseFiled", "2026-03-02");
    private static readonly Happening First = Fact("PenaltyPeriodExtended round=1", "2026-05-20");
    private static readonly Happening Second = Fact("PenaltyPeriodExtended round=2", "2026-06-20");

    [Fact]
    public void AP_03_Each_extension_adds_its_thirty_days_and_a_third_adds_nothing()
    {
        Happening[] life = [Filed, First, Second, Fact("PenaltyPeriodExtended round=3", "2026-07-20")];

        var ends = Enumerable.Range(1, 4).Select(n => Clocks(Eeb, life.Take(n)).Of("AP-03").DueDate);

        Assert.Equal([Day("2026-06-01"), Day("2026-06-30"), Day("2026-07-30"), Day("2026-07-30")], ends);
    }

    [Fact]
    public void An_extension_is_enforced_as_one_period_and_read_leniently_as_two()
    {
        var clock = Clocks(Eeb, Filed, First).Of("AP-03");

        Assert.Equal(Day("2026-06-30"), clock.DueDate);
        Assert.Equal(CivilTime.EndOf(Day("2026-07-01")), clock.LenientDue);
        Assert.Equal(ClockState.PossiblyOverdue, clock.At(Local("2026-07-01")));
    }

    [Fact]
    public void The_second_extension_cannot_come_before_the_first() =>
        Assert.Empty(Clocks(Eeb, Filed, Second).Of("AP-03").Extensions);

    [Fact]
    public void What_is_overdue_cannot_be_extended()
    {
        var clock = Clocks(Eeb, Filed, First with { Occurred = Local("2026-06-02T00:00") }).Of("AP-03");

        Assert.Empty(clock.Extensions);
        Assert.Equal(ClockState.Overdue, clock.At(Local("2026-06-02")));
    }

    [Fact]
    public void Months_are_extended_in_months() => Assert.Equal(
        Day("2026-09-02"),
        Clocks(Eeb, Fact("ProductionRestricted", "2026-03-02"), Fact("ProductionRestrictionExtended", "2026-05-20")).Of("AP-19c").DueDate);

    [Fact]
    public void The_reason_tells_the_extension_with_its_article()
    {
        var why = Explanation.Why(Clocks(Eeb, Filed, First).Of("AP-03")).Text;

        Assert.Contains("延长：30日（自然日）（2026-05-20 09:00，《生态环境行政处罚办法》（生态环境部令第30号）第57条）", why.Zh, StringComparison.Ordinal);
        Assert.Contains("Extended by 30 natural days on 2026-05-20 09:00", why.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AP-03", 0, Post.Head, null)]
    [InlineData("AP-03", 1, Post.ActingHead, null)]
    [InlineData("AP-03", 2, Post.Head, "deadline.extensions-used-up")]
    [InlineData("AP-03", 0, Post.DeputyHead, "deadline.extension-not-your-rank")]
    [InlineData("AP-03", 0, Post.Officer, "deadline.extension-not-your-rank")]
    [InlineData("DT-D6", 0, Post.PsbHead, null)]
    [InlineData("DT-D6", 1, Post.PsbHead, null)]
    [InlineData("DT-D6", 2, Post.PsbHead, "deadline.extensions-used-up")]
    [InlineData("DT-D6", 0, Post.PoliceCaseOfficer, "deadline.extension-not-your-rank")]
    [InlineData("AP-15", 1, Post.Head, "deadline.extensions-used-up")]
    [InlineData("XF-05", 0, Post.Head, null)]
    [InlineData("AP-04", 0, Post.Head, "deadline.not-extendable")]
    [InlineData("CR-01", 0, Post.Head, "deadline.not-extendable")]
    public void V_15_4_Rank_and_count_of_an_extension_are_checked(string id, int granted, Post post, string? refusal)
    {
        var rule = Rulebook.Shipped.ApplicableOn(id, Day("2026-11-23"), "EEB")!;

        Assert.Equal(refusal, Extensions.Check(rule, granted, [post])?.Code);
    }

    [Fact]
    public void V_15_4_The_second_extension_of_a_penalty_case_asks_for_the_minutes()
    {
        var rule = Rulebook.Shipped.ApplicableOn("AP-03", Day("2026-11-23"), "EEB")!;

        Assert.Null(Extensions.Next(rule, 0)!.Requires);
        Assert.Equal(["collectiveMinutes"], Extensions.Next(rule, 1)!.Requires);
        Assert.Null(Extensions.Next(rule, 2));
    }

    [Fact]
    public void DT_D6_Before_2026_a_public_security_case_was_extended_once_and_since_then_twice()
    {
        Assert.Single(Rulebook.Shipped.ApplicableOn("DT-D6", Day("2025-12-31"))!.Extensions);
        Assert.Equal(2, Rulebook.Shipped.ApplicableOn("DT-D6", Day("2026-01-01"))!.Extensions.Count);
    }

    [Fact]
    public void F5_AC3_A_period_stopped_on_two_grounds_runs_on_when_the_last_falls_away()
    {
        Happening[] life =
        [
            Filed, Fact("PenaltyPeriodSuspended ground=hearing", "2026-03-10"), Fact("PenaltyPeriodSuspended ground=testing", "2026-03-12"),
            Fact("PenaltyPeriodResumed ground=hearing", "2026-03-16")
        ];

        var still = Clocks(Eeb, life).Of("AP-03");
        var again = Clocks(Eeb, [.. life, Fact("PenaltyPeriodResumed ground=testing", "2026-03-20")]).Of("AP-03");

        Assert.True(still.IsSuspended);
        Assert.False(again.IsSuspended);
        Assert.Equal(Day("2026-06-10"), again.DueDate);
        Assert.Equal(
            ["期间中止（听证）", "期间中止（监测、检测、检验、鉴定或者认定）"],
            again.Excluded.Select(e => e.Reason.Zh).Where(z => z.StartsWith("期间中止", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public void AP_15_Only_testing_stops_a_seizure()
    {
        var seized = Fact("SealOrSeizureOrdered", "2026-03-02");

        Assert.Empty(Clocks(Eeb, seized, Fact("PenaltyPeriodSuspended ground=hearing", "2026-03-10")).Of("AP-15").Suspensions);
        Assert.Single(Clocks(Eeb, seized, Fact("PenaltyPeriodSuspended ground=testing", "2026-03-10")).Of("AP-15").Suspensions);
    }

    [Theory]
    [InlineData("2026-10-08T17:00", ClockState.Met)]
    [InlineData("2026-10-09T09:00", ClockState.MetLate)]
    public void AP_06_A_hearing_is_noticed_seven_working_days_ahead_or_too_late(string served, ClockState state)
    {
        var clock = Clocks(Eeb, Fact("HearingNoticed heldOn=2026-10-16", "2026-09-28", served)).Of("AP-06");

        Assert.Equal(Day("2026-10-08"), clock.DueDate);
        Assert.Equal(state, clock.At(Local("2026-12-01")));
    }

    [Fact]
    public void AP_13_Time_that_must_pass_is_no_duty_and_lapses_in_silence()
    {
        var clock = Clocks(Eeb, Fact("PerformanceUrged", "2026-11-02")).Of("AP-13");

        Assert.Equal(ClockState.Lapsed, clock.At(Local("2026-11-17")));
        Assert.False(clock.IsBreachedAt(Local("2027-01-01")));
    }
}
