using JointEnforcement.Domain.Deadlines;
using static JointEnforcement.Domain.Tests.Deadlines.Facts;

namespace JointEnforcement.Domain.Tests.Deadlines;

/// <summary>A year's holidays are published data: checked row by row, merged without touching what stood before.</summary>
public sealed class CalendarYearTests
{
    private static readonly CalendarYear Good = new(
        "国务院办公厅关于2027年部分节假日安排的通知（示例）",
        [Off("2027-01-01", "2027-01-03"), Off("2027-02-05", "2027-02-11"), Off("2027-10-01", "2027-10-07")],
        [Day("2027-02-13"), Day("2027-10-09")]);

    [Fact]
    public void A_good_year_has_no_mistake() => Assert.Empty(Good.Check(2027));

    [Fact]
    public void The_shipped_years_have_none() =>
        Assert.All(WorkingCalendar.Shipped.Years, y => Assert.Empty(y.Value.Check(y.Key)));

    [Theory]
    [InlineData("2027-01-03", "2027-01-05", "off[3]", "calendar.overlapping")]
    [InlineData("2026-10-01", "2026-10-03", "off[3]", "calendar.wrong-year")]
    [InlineData("2027-12-31", "2028-01-02", "off[3]", "calendar.wrong-year")]
    [InlineData("2027-05-03", "2027-05-01", "off[3]", "calendar.ends-before-it-begins")]
    public void F5_AC6_A_bad_row_of_days_off_is_named_with_its_reason(string from, string to, string row, string code)
    {
        var mistake = Assert.Single((Good with { Off = [.. Good.Off, Off(from, to)] }).Check(2027));

        Assert.Equal((row, code), (mistake.Row, mistake.Code));
        Assert.NotEqual(mistake.Says.Zh, mistake.Says.En);
    }

    [Theory]
    [InlineData("2027-03-03", "work[2]", "calendar.working-day-is-a-weekday")]
    [InlineData("2027-10-02", "work[2]", "calendar.working-day-is-off")]
    [InlineData("2027-02-13", "work[2]", "calendar.working-day-twice")]
    [InlineData("2028-03-04", "work[2]", "calendar.wrong-year")]
    public void F5_AC6_A_bad_working_day_is_named_with_its_reason(string day, string row, string code)
    {
        var mistake = Assert.Single((Good with { Work = [.. Good.Work, Day(day)] }).Check(2027));

        Assert.Equal((row, code), (mistake.Row, mistake.Code));
    }

    [Fact]
    public void A_year_without_source_days_or_names_says_all_of_it() => Assert.Equal(
        ["calendar.no-source", "calendar.no-name"],
        new CalendarYear(" ", [new(Day("2027-01-01"), Day("2027-01-01"), "", "New Year")], []).Check(2027).Select(m => m.Code));

    [Fact]
    public void New_Year_may_begin_in_December() =>
        Assert.Empty((Good with { Off = [Off("2026-12-31", "2027-01-02"), .. Good.Off.Skip(1)] }).Check(2027));

    [Fact]
    public void A_published_year_makes_its_dates_certain_and_leaves_the_old_calendar_alone()
    {
        var published = WorkingCalendar.Shipped.With(2027, Good, "cn-2026-11-20");

        Assert.True(published.IsKnown(2027));
        Assert.False(WorkingCalendar.Shipped.IsKnown(2027));
        Assert.Equal(("cn-2026-11-20", 2027), (published.Version, published.LastKnown));
        Assert.Equal("元旦假期", published.WhyNotWorking(Day("2027-01-01"))!.Zh);
        Assert.True(published.IsWorkingDay(Day("2027-02-13")));
        Assert.False(published.IsWorkingDay(Day("2026-10-01")));
    }

    [Fact]
    public void A_year_with_mistakes_is_not_merged() => Assert.Throws<ArgumentException>(
        () => WorkingCalendar.Shipped.With(2027, Good with { Work = [Day("2027-03-03")] }, "x"));

    [Fact]
    public void F5_AC6_A_year_that_is_not_there_at_all_makes_dates_provisional()
    {
        var clock = Clocks(Eeb, Fact("ReferralReportReceivedByHead", "2031-03-03")).Of("CR-01");

        Assert.True(clock.Provisional);
    }

    [Fact]
    public void F5_AC5_A_published_year_proposes_the_clocks_it_would_move_and_moves_none()
    {
        var life = new[] { Fact("ReferralReportReceivedByHead", "2026-12-29"), Fact("PenaltyCaseFiled", "2026-03-02") };
        var running = Clocks(Eeb, life);
        var next = Eeb with { Calendar = WorkingCalendar.Shipped.With(2027, Good with { Off = [Off("2027-01-01", "2027-01-05")], Work = [] }, "test") };

        var proposed = Assert.Single(Adoption.Propose(running, next));

        Assert.Equal(("CR-01", Day("2027-01-04"), Day("2027-01-06")), (proposed.Now.RuleId, proposed.Now.DueDate, proposed.Then!.DueDate));
        Assert.True(proposed.Now.Provisional);
        Assert.False(proposed.Then.Provisional);
        Assert.Equal(Day("2027-01-04"), ClockKeeper.Advance(running, Fact("SupplementSubmitted", "2026-12-30"), next).Of("CR-01").DueDate);
    }

    [Fact]
    public void F5_AC5_Publishing_what_was_expected_proposes_to_make_the_date_certain_but_moves_nothing()
    {
        var life = new[] { Fact("ReferralReportReceivedByHead", "2026-12-29") };
        var next = Eeb with { Calendar = WorkingCalendar.Shipped.With(2027, Good with { Off = [Off("2027-01-01", "2027-01-01")], Work = [] }, "test") };

        var proposed = Assert.Single(Adoption.Propose(Clocks(Eeb, life), next));

        Assert.Equal(proposed.Now.Due, proposed.Then!.Due);
        Assert.Equal((true, false), (proposed.Now.Provisional, proposed.Then.Provisional));
    }

    [Fact]
    public void F5_AC5_A_sheet_proposes_the_clocks_it_would_shorten_or_drop()
    {
        var life = new[] { Fact("CaseFiled", "2026-11-02"), Fact("ClueAccepted", "2026-11-02") };
        var sheet = new OverlayFile("x.json", """
            { "overlay": { "id": "x", "level": "COUNTY", "name": { "zh": "某县", "en": "X" } },
              "change": [{ "id": "CR-09", "validFrom": "2026-10-01", "terms": { "mode": "WD", "n": 1 }, "basis": [{ "instrument": "order-310", "article": "8", "conf": "V1" }] }],
              "disable": [{ "id": "CL-05", "validFrom": "2026-10-01", "basis": [{ "instrument": "order-310", "article": "8", "conf": "V1" }] }] }
            """);

        var proposed = Adoption.Propose(Clocks(Eeb, life), Eeb with { Rulebook = Rulebook.Shipped.With([sheet]) });

        Assert.Equal(["CR-09", "CL-05"], proposed.Select(p => p.Now.RuleId));
        Assert.Equal([Day("2026-11-03"), null], proposed.Select(p => p.Then?.DueDate));
    }

    [Fact]
    public void F5_AC5_Two_clocks_of_one_rule_and_moment_are_each_proposed()
    {
        var life = new[] { Fact("CaseFiled", "2026-11-02"), Fact("CaseNotFiled", "2026-11-02"), Fact("DecisionNoticeServed decision=filed", "2026-11-03") };
        var next = Eeb with { Rulebook = ShippedFiles.Edited(t => t.Replace("\"n\": 3 }", "\"n\": 5 }")) };

        var proposed = Adoption.Propose(Clocks(Eeb, life), next).Where(p => p.Now.RuleId == "CR-09");

        Assert.Equal("CaseNotFiled", Assert.Single(proposed).Then!.Trigger);
    }

    private static DaysOff Off(string from, string to) => new(Day(from), Day(to), "元旦", "New Year");
}
