using System.Text.Json;
using JointEnforcement.Domain.Deadlines;
using static JointEnforcement.Domain.Tests.Deadlines.Facts;

namespace JointEnforcement.Domain.Tests.Deadlines;

public sealed class ClockLifeTests
{
    private static readonly Happening Receipt = Fact("PoliceReceiptIssued", "2026-11-02T10:00");

    [Theory]
    [InlineData("CR-08a", "2026-11-05")]
    [InlineData("CR-08b", "2026-11-09")]
    [InlineData("CR-08c", "2026-12-02")]
    [InlineData("CR-99", "2026-11-05")]
    public void CR_08_A_review_tier_counts_from_acceptance_and_an_unknown_one_changes_nothing(string tier, string due)
    {
        var clock = Clocks(Eeb, Receipt, Fact($"ReviewTierSet tier={tier}", "2026-11-03")).Of("CR-08");

        Assert.Equal(Day(due), clock.DueDate);
        Assert.Equal(tier == "CR-99" ? "CR-08a" : tier, clock.Variant);
    }

    [Fact]
    public void CR_08_A_tier_may_be_raised_twice_and_lowered_again()
    {
        string[] tiers = ["CR-08b", "CR-08c", "CR-08a"];

        var clock = Clocks(Eeb, [Receipt, .. tiers.Select(t => Fact($"ReviewTierSet tier={t}", "2026-11-03"))]).Of("CR-08");

        Assert.Equal(Clocks(Eeb, Receipt).Of("CR-08").Due, clock.Due);
    }

    [Fact]
    public void CR_08_A_longer_tier_does_not_mend_a_broken_clock()
    {
        var clock = Clocks(Eeb, Receipt, Fact("ReviewTierSet tier=CR-08c", "2026-11-06T00:00")).Of("CR-08");

        Assert.Equal("CR-08a", clock.Variant);
        Assert.Equal(ClockState.Overdue, clock.At(Local("2026-11-06")));
    }

    [Fact]
    public void CR_08_Longer_tiers_state_what_they_require()
    {
        var rule = Rulebook.Shipped.ApplicableOn("CR-08", Day("2026-11-02"), "EEB")!;

        Assert.Equal(["", "reasonCode", "approver,approvalDocument"], rule.Variants.Select(v => string.Join(',', v.Requires)));
    }

    [Fact]
    public void CR_03_At_once_alerts_after_an_hour_and_breaks_at_the_end_of_the_day()
    {
        var clock = Clocks(Eeb, Fact("DossierDelivered", "2026-10-01T16:00")).Of("CR-03");

        Assert.Equal(ClockState.Running, clock.At(Local("2026-10-01T16:59")));
        Assert.Equal(ClockState.DueSoon, clock.At(Local("2026-10-01T17:00")));
        Assert.Equal(ClockState.DueSoon, clock.At(Local("2026-10-01T23:59")));
        Assert.Equal(ClockState.Overdue, clock.At(Local("2026-10-02T00:00")));
    }

    [Fact]
    public void CR_02_Twenty_four_hours_are_in_time_to_the_instant_and_doubtful_to_the_full_hour()
    {
        var clock = Clocks(Eeb, Fact("ReferralApproved", "2026-11-02T17:40")).Of("CR-02");

        Assert.Equal(ClockState.DueSoon, clock.At(Local("2026-11-03T17:40")));
        Assert.Equal(ClockState.PossiblyOverdue, clock.At(Local("2026-11-03T17:41")));
        Assert.Equal(ClockState.PossiblyOverdue, clock.At(Local("2026-11-03T18:00")));
        Assert.Equal(ClockState.Overdue, clock.At(Local("2026-11-03T18:01")));
    }

    [Fact]
    public void A_day_clock_is_due_soon_in_its_last_day()
    {
        var clock = Clocks(Eeb, Receipt).Of("CR-08");

        Assert.Equal(ClockState.Running, clock.At(Local("2026-11-04T23:59")));
        Assert.Equal(ClockState.DueSoon, clock.At(Local("2026-11-05T00:00")));
        Assert.Equal(ClockState.Overdue, clock.At(Local("2026-11-06T00:00")));
    }

    [Fact]
    public void CR_05_Runs_from_service_and_leaves_the_filing_clock_alone()
    {
        var clocks = Clocks(Eeb, Receipt, Fact("SupplementRequested", "2026-11-02T11:00", served: "2026-11-03T08:00"));

        Assert.Equal(Day("2026-11-06"), clocks.Of("CR-05").DueDate);
        Assert.Equal(Clocks(Eeb, Receipt).Of("CR-08"), clocks.Of("CR-08"), SameText);
        Assert.Equal(ClockState.Met, clocks.Of("CR-04").At(Local("2026-11-03")));
    }

    [Fact]
    public void CR_06_Forwarding_keeps_the_old_holders_clock_in_sight_and_the_new_receipt_starts_its_own()
    {
        var clocks = Clocks(
            Eeb,
            Receipt,
            Fact("PoliceForwarded", "2026-11-02T15:00"),
            Fact("PoliceReceiptIssued", "2026-11-04T09:00"));

        var filing = clocks.Where(c => c.RuleId == "CR-08").ToList();
        Assert.Equal([ClockState.Cancelled, ClockState.Running], filing.Select(c => c.At(Local("2026-11-07"))));
        Assert.Equal([Day("2026-11-05"), Day("2026-11-09")], filing.Select(c => c.DueDate));
        Assert.Equal(ClockState.Met, clocks.First(c => c.RuleId == "CR-06").At(Local("2026-11-07")));
    }

    [Fact]
    public void A_duty_broken_before_its_matter_ended_stays_broken()
    {
        var clock = Clocks(Eeb, Receipt, Fact("ReferralWithdrawn", "2026-11-10")).Of("CR-08");

        Assert.Equal(ClockState.Cancelled, clock.At(Local("2026-11-11")));
        Assert.True(clock.IsBreachedAt(Local("2026-11-11")));
    }

    [Fact]
    public void CR_04_A_window_that_lapsed_under_the_old_holder_is_not_late_through_the_new_one()
    {
        var clocks = Clocks(
            Eeb,
            Receipt,
            Fact("PoliceForwarded", "2026-11-04"),
            Fact("PoliceReceiptIssued", "2026-11-05"),
            Fact("SupplementRequested", "2026-11-05T10:00"));

        Assert.Equal(
            [ClockState.Lapsed, ClockState.Met],
            clocks.Where(c => c.RuleId == "CR-04").Select(c => c.At(Local("2026-11-20"))));
    }

    [Fact]
    public void CR_09_A_notice_answers_only_the_decision_it_is_about()
    {
        var clocks = Clocks(
            Eeb,
            Fact("CaseFiled", "2026-11-02"),
            Fact("CaseWithdrawn", "2026-11-03"),
            Fact("DecisionNoticeServed decision=withdrawn", "2026-11-04"));

        Assert.Equal([null, Local("2026-11-04")], clocks.Where(c => c.RuleId == "CR-09").Select(c => c.MetAt));
    }

    [Fact]
    public void CR_10_A_partial_handover_leaves_the_clock_running()
    {
        var notice = Fact("DecisionNoticeServed decision=filed", "2026-11-02");

        var clocks = Clocks(Eeb, notice, Fact("EvidenceHandoverSigned complete=false", "2026-11-03"));

        Assert.True(clocks.Of("CR-10").IsOpen);
    }

    [Theory]
    [InlineData("SupplementSubmitted complete=false", true)]
    [InlineData("SupplementSubmitted complete=true", false)]
    [InlineData("SupplementSubmitted", false)]
    public void CR_05_A_supplement_that_leaves_lines_open_leaves_the_clock_running(string answer, bool running)
    {
        var clocks = Clocks(Eeb, Fact("SupplementRequested", "2026-11-02"), Fact(answer, "2026-11-03"));

        Assert.Equal(running, clocks.Of("CR-05").IsOpen);
    }

    [Fact]
    public void A_provisional_year_is_said_and_counted_again_when_its_calendar_is_published()
    {
        var clock = Clocks(Eeb, Fact("ReferralReportReceivedByHead", "2026-12-29")).Of("CR-01");
        Assert.Equal((Day("2027-01-04"), true), (clock.DueDate, clock.Provisional));

        var published = WorkingCalendar.Parse("""
            { "version": "test", "about": "", "years": {
              "2026": { "source": "", "off": [], "work": [] },
              "2027": { "source": "", "off": [{ "from": "2027-01-01", "to": "2027-01-05", "zh": "元旦", "en": "New Year" }], "work": [] } } }
            """);
        var recounted = ClockKeeper.Recount(clock, Eeb with { Calendar = published });

        Assert.Equal((Day("2027-01-06"), false, "test"), (recounted.DueDate, recounted.Provisional, recounted.CalendarVersion));
    }

    [Fact]
    public void A_clock_comes_back_from_the_store_as_it_went_in() =>
        Assert.All(Clocks(Eeb, Receipt), c => Assert.Equal(c, JsonSerializer.Deserialize<Clock>(JsonSerializer.Serialize(c)), SameText));

    private static bool SameText(Clock? one, Clock? other) => JsonSerializer.Serialize(one) == JsonSerializer.Serialize(other);
}
