using JointEnforcement.Domain.Deadlines;
using static JointEnforcement.Domain.Tests.Deadlines.Facts;

namespace JointEnforcement.Domain.Tests.Deadlines;

/// <summary>What no rule of the referral does yet and the rules of other matters will: standing still, stated days, custody.</summary>
public sealed class RulesYetToComeTests
{
    private static readonly Happening Opened = Fact("Opened", "2026-03-02T09:00");

    [Theory]
    [InlineData("NAT", 20, 0, "2026-03-23")]
    [InlineData("NAT", 20, 1, "2026-03-24")]
    [InlineData("NAT", 20, 3, "2026-03-30")]
    [InlineData("WD", 10, 0, "2026-03-16")]
    [InlineData("WD", 10, 2, "2026-03-18")]
    [InlineData("MON", 1, 4, "2026-04-10")]
    public void F5_AC3_A_period_stands_still_and_carries_its_rest_any_number_of_times(string mode, int n, int times, string due)
    {
        var clock = Clocks(Under(mode, n), [Opened, .. Stops(times)]).Of("X-01");

        Assert.Equal(Day(due), clock.DueDate);
        Assert.Equal(times, clock.Suspensions.Count);
        Assert.Equal(ClockState.Running, clock.At(Local("2026-03-12")));
    }

    [Theory]
    [InlineData(1, "2026-03-08T09:00")]
    [InlineData(3, "2026-03-12T09:00")]
    public void F5_AC3_Hours_move_by_exactly_the_time_stood_still(int times, string due) =>
        Assert.Equal(Local(due), Clocks(Under("HR", 96), [Opened, .. Stops(times)]).Of("X-01").Due);

    [Fact]
    public void F5_AC3_A_suspended_clock_says_so_and_is_never_overdue()
    {
        var clock = Clocks(Under("NAT", 20), Opened, Fact("Stopped", "2026-03-04")).Of("X-01");

        Assert.Equal(ClockState.Suspended, clock.At(Local("2027-03-04")));
        Assert.False(clock.IsBreachedAt(Local("2027-03-04")));
    }

    [Fact]
    public void F5_AC3_Stopping_and_resuming_within_a_day_moves_nothing()
    {
        var stopped = Clocks(Under("NAT", 20), Opened, Fact("Stopped", "2026-03-04T10:00"), Fact("Resumed", "2026-03-04T16:00"));

        Assert.Equal(Day("2026-03-23"), stopped.Of("X-01").DueDate);
    }

    [Fact]
    public void F5_AC3_What_is_overdue_cannot_be_suspended() =>
        Assert.Empty(Clocks(Under("NAT", 20), Opened, Fact("Stopped", "2026-03-24T00:00")).Of("X-01").Suspensions);

    [Fact]
    public void F5_AC4_The_days_stood_still_are_named()
    {
        var clock = Clocks(Under("NAT", 20), [Opened, .. Stops(1)]).Of("X-01");

        Assert.Equal(
            [Day("2026-03-04"), Day("2026-03-05")],
            clock.Excluded.Where(e => e.Reason.En == "the period was suspended").Select(e => e.Day));
    }

    [Fact]
    public void F5_AC1_A_stated_day_is_read_from_its_trigger()
    {
        var scope = new ClockScope("EEB", Rulebook.Parse(Book("\"mode\": \"DATE\"", "\"dueMark\": \"limit\",")), WorkingCalendar.Shipped);

        Assert.Equal(Day("2026-03-21"), Clocks(scope, Fact("Opened limit=2026-03-21", "2026-03-02")).Of("X-01").DueDate);
        Assert.Empty(Clocks(scope, Opened));
    }

    [Theory]
    [InlineData("Opened custody=true", "2026-10-02")]
    [InlineData("Opened custody=false", "2026-10-08")]
    public void V22_A_fact_marked_custody_starts_a_clock_that_does_not_roll(string opened, string due) =>
        Assert.Equal(Day(due), Clocks(Under("NAT_CP", 3), Fact(opened, "2026-09-29")).Of("X-01").DueDate);

    private static IEnumerable<Happening> Stops(int times) => Enumerable.Range(0, times).SelectMany(i => new[]
    {
        Fact("Stopped", $"2026-03-{4 + 3 * i:00}T09:00"),
        Fact("Resumed", $"2026-03-{6 + 3 * i:00}T09:00")
    });

    private static ClockScope Under(string mode, int n) =>
        new("EEB", Rulebook.Parse(Book($"\"mode\": \"{mode}\", \"n\": {n}", "")), WorkingCalendar.Shipped);

    private static string Book(string terms, string more) => $$"""
        { "version": "test", "about": "", "dueSoonHours": 24, "matterEndedBy": [], "facts": {},
          "instruments": { "act": { "zh": "某法", "en": "Some Act" } },
          "rules": [ { "id": "X-01", "title": { "zh": "办结", "en": "Conclude" }, "obligor": "ORIGIN", {{more}}
            "trigger": [{ "fact": "Opened" }], "satisfiedBy": [{ "fact": "Concluded" }],
            "suspendedBy": [{ "fact": "Stopped" }], "resumedBy": [{ "fact": "Resumed" }],
            "readings": [ { "validFrom": "2020-01-01", "terms": { {{terms}} }, "basis": [{ "instrument": "act", "article": "1", "conf": "V1" }] } ] } ] }
        """;
}
