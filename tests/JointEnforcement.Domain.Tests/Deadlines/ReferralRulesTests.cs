using JointEnforcement.Domain.Deadlines;
using static JointEnforcement.Domain.Tests.Deadlines.Facts;

namespace JointEnforcement.Domain.Tests.Deadlines;

public sealed class ReferralRulesTests
{
    private const string Start = "2026-09-28T10:20";
    private const string Nothing = "";

    public sealed record Line(
        string Rule, string Trigger, string Obligor, string Due, string MetBy, string CancelledBy, ClockState Unmet)
    {
        public override string ToString() => $"{Rule} {Trigger} → {MetBy}";
    }

    public static TheoryData<Line> EebRules =>
    [
        new Line("CR-01", "ReferralReportReceivedByHead", "EEB", "2026-10-08T24:00", "ReferralApproved", "ReferralWithdrawn", ClockState.Overdue),
        new Line("CR-01", "ReferralReportReceivedByHead", "EEB", "2026-10-08T24:00", "ReferralNotApproved", "ReferralClosed", ClockState.Overdue),
        new Line("CR-02", "ReferralApproved", "EEB", "2026-09-29T10:20", "DossierDelivered", "ReferralWithdrawn", ClockState.Overdue),
        new Line("CR-03", "DossierDelivered", "PSB", "2026-09-28T24:00", "PoliceReceiptIssued", "PoliceForwarded", ClockState.Overdue),
        new Line("CR-04", "PoliceReceiptIssued", "PSB", "2026-09-29T10:20", "SupplementRequested", "PoliceForwarded", ClockState.Lapsed),
        new Line("CR-05", "SupplementRequested", "EEB", "2026-10-08T24:00", "SupplementSubmitted", "PoliceForwarded", ClockState.Overdue),
        new Line("CR-05", "SupplementRequested", "EEB", "2026-10-08T24:00", "SupplementImpossibleStated", "PoliceReturnedNotPoliceMatter", ClockState.Overdue),
        new Line("CR-06", "PoliceReceiptIssued", "PSB", "2026-09-29T10:20", "PoliceForwarded", "CaseFiled", ClockState.Lapsed),
        new Line("CR-07", "PoliceReceiptIssued", "PSB", "2026-09-29T10:20", "PoliceReturnedNotPoliceMatter", "PoliceForwarded", ClockState.Lapsed),
        new Line("CR-08", "PoliceReceiptIssued", "PSB", "2026-10-08T24:00", "CaseFiled", "PoliceForwarded", ClockState.Overdue),
        new Line("CR-08", "PoliceReceiptIssued", "PSB", "2026-10-08T24:00", "CaseNotFiled", "PoliceReturnedNotPoliceMatter", ClockState.Overdue),
        new Line("CR-09", "CaseFiled", "PSB", "2026-10-08T24:00", "DecisionNoticeServed decision=filed", "ReferralWithdrawn", ClockState.Overdue),
        new Line("CR-09", "CaseNotFiled", "PSB", "2026-10-08T24:00", "DecisionNoticeServed decision=not-filed", "ReferralWithdrawn", ClockState.Overdue),
        new Line("CR-09", "CaseWithdrawn", "PSB", "2026-10-08T24:00", "DecisionNoticeServed decision=withdrawn", "ReferralWithdrawn", ClockState.Overdue),
        new Line("CR-10", "DecisionNoticeServed decision=filed", "EEB", "2026-10-08T24:00", "EvidenceHandoverSigned complete=true", "CaseWithdrawn", ClockState.Overdue),
        new Line("CR-11", "DecisionNoticeServed decision=not-filed", "EEB", "2026-10-08T24:00", "ReconsiderationRequested", "CaseFiled", ClockState.Lapsed),
        new Line("CR-11", "DecisionNoticeServed decision=not-filed", "EEB", "2026-10-08T24:00", "SupervisionSuggested", "ReferralClosed", ClockState.Lapsed),
        new Line("CR-12", "ReconsiderationRequested", "PSB", "2026-10-08T24:00", "ReconsiderationDecided outcome=filed", "ReferralWithdrawn", ClockState.Overdue),
        new Line("CR-13", "ReconsiderationDecided outcome=upheld", "EEB", "2026-10-08T24:00", "SupervisionSuggested", "CaseFiled", ClockState.Lapsed)
    ];

    [Theory, MemberData(nameof(EebRules))]
    public void CR_01_to_13_Each_rule_runs_from_its_trigger_to_its_day(Line line)
    {
        var clock = Clocks(Eeb, Fact(line.Trigger, Start)).Of(line.Rule);

        Assert.Equal(End(line), clock.Due);
        Assert.Equal(line.Obligor, clock.Obligor);
        Assert.Equal(Local(Start), clock.StartedAt);
        Assert.Equal(line.Unmet, clock.At(clock.LenientDue.AddMinutes(1)));
        Assert.Equal(line.Unmet is ClockState.Overdue, clock.IsBreachedAt(clock.LenientDue.AddMinutes(1)));
        Assert.NotEqual(Nothing, clock.Basis.Zh);
    }

    [Theory, MemberData(nameof(EebRules))]
    public void CR_01_to_13_Each_duty_is_met_in_time_or_late(Line line)
    {
        var trigger = Fact(line.Trigger, Start);
        var due = Clocks(Eeb, trigger).Of(line.Rule).Due;

        var inTime = Clocks(Eeb, trigger, Moved(line.MetBy, due.AddMinutes(-1))).First(c => c.RuleId == line.Rule);
        var late = Clocks(Eeb, trigger, Moved(line.MetBy, due.AddMinutes(1))).First(c => c.RuleId == line.Rule);

        Assert.Equal(ClockState.Met, inTime.At(due.AddYears(1)));
        Assert.Equal(ClockState.MetLate, late.At(due.AddYears(1)));
        Assert.False(inTime.IsBreachedAt(due.AddYears(1)));
    }

    [Theory, MemberData(nameof(EebRules))]
    public void CR_01_to_13_Each_clock_ends_with_its_matter(Line line)
    {
        var clocks = Clocks(Eeb, Fact(line.Trigger, Start), Fact(line.CancelledBy, "2026-09-28T15:00"));

        var clock = clocks.First(c => c.RuleId == line.Rule && c.Trigger == line.Trigger.Split(' ')[0]);
        Assert.Equal(ClockState.Cancelled, clock.At(clock.LenientDue.AddYears(1)));
        Assert.Equal(Local("2026-09-28T15:00"), clock.CancelledAt);
    }

    [Theory, MemberData(nameof(EebRules))]
    public void CR_01_to_13_Another_agencys_referral_is_held_to_no_article_that_does_not_bind_it(Line line)
    {
        var clock = Clocks(Nrb, Fact(line.Trigger, Start)).Of(line.Rule);

        Assert.Equal(line.Obligor == "EEB" ? "NRB" : "PSB", clock.Obligor);
        Assert.DoesNotContain("环环监", clock.Basis.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CR-11", "DecisionNoticeServed decision=not-filed")]
    [InlineData("CR-12", "ReconsiderationRequested")]
    public void CR_11_and_12_count_working_days_for_the_bureau_and_both_readings_for_others(string rule, string trigger)
    {
        var bureau = Clocks(Eeb, Fact(trigger, "2026-11-20")).Of(rule);
        var other = Clocks(Nrb, Fact(trigger, "2026-11-20")).Of(rule);

        Assert.Equal((Day("2026-11-25"), CivilTime.EndOf(Day("2026-11-25")), false), (bureau.DueDate, bureau.LenientDue, bureau.Assumed));
        Assert.Equal((Day("2026-11-23"), CivilTime.EndOf(Day("2026-11-25")), true), (other.DueDate, other.LenientDue, other.Assumed));
        Assert.Equal(ClockState.PossiblyOverdue, other.At(Local("2026-11-24")));
        Assert.Equal(rule == "CR-11" ? ClockState.Lapsed : ClockState.Overdue, other.At(Local("2026-11-26")));
    }

    [Fact]
    public void CR_11_A_right_used_within_the_lenient_reading_is_not_too_late()
    {
        var notice = Fact("DecisionNoticeServed decision=not-filed", "2026-11-20");

        var clock = Clocks(Nrb, notice, Fact("ReconsiderationRequested", "2026-11-25")).Of("CR-11");

        Assert.Equal(ClockState.Met, clock.At(Local("2026-12-01")));
    }

    private static DateTimeOffset End(Line line) =>
        line.Due.EndsWith("T24:00", StringComparison.Ordinal) ? CivilTime.EndOf(Day(line.Due[..10])) : Local(line.Due);

    private static Happening Moved(string words, DateTimeOffset at) => Fact(words, Start) with { Occurred = at, Served = at };
}
