using JointEnforcement.Domain.Deadlines;
using static JointEnforcement.Domain.Tests.Deadlines.Facts;

namespace JointEnforcement.Domain.Tests.Deadlines;

/// <summary>Periods the product counts, counted again by <see cref="SecondCount"/>.</summary>
public sealed class IndependentCountTests
{
    private const int DrawnPerRule = 4;

    [Theory]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void The_shipped_calendar_has_the_years_working_days(int year, int days)
    {
        var all = Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(d => d.Year == year).ToList();

        Assert.Equal(days, all.Count(WorkingCalendar.Shipped.IsWorkingDay));
        Assert.Equal(all.Where(SecondCount.Working.Contains), all.Where(WorkingCalendar.Shipped.IsWorkingDay));
        Assert.True(WorkingCalendar.Shipped.IsKnown(year));
    }

    [Theory]
    [InlineData(CountingMode.NAT, 90, false)]
    [InlineData(CountingMode.NAT_CP, 40, false)]
    [InlineData(CountingMode.NAT_CP, 40, true)]
    [InlineData(CountingMode.WD, 40, false)]
    [InlineData(CountingMode.MON, 3, false)]
    [InlineData(CountingMode.YEAR, 1, false)]
    [InlineData(CountingMode.IMM, 1, false)]
    [InlineData(CountingMode.WD_BEFORE, 20, false)]
    public void Three_hundred_drawn_periods_of_each_kind_end_where_a_second_count_ends_them(CountingMode mode, int longest, bool custody)
    {
        var draw = new Random(20261123);

        for (var i = 0; i < 300; i++)
        {
            var start = new DateOnly(2024, 3, 1).AddDays(draw.Next(mode is CountingMode.YEAR ? 600 : 930));
            var n = draw.Next(1, longest + 1);

            var reckoned = Counting.Reckon(mode, n, At(start, draw), custody, WorkingCalendar.Shipped);

            var expected = SecondCount.LastDay(mode, n, start, custody);
            Assert.True(expected == reckoned.DueDate, $"{mode} {n} from {start:O}: {reckoned.DueDate:O}, not {expected:O}");
            Assert.False(reckoned.Provisional);
        }
    }

    [Fact]
    public void Drawn_starts_of_every_rule_end_where_a_second_count_ends_them()
    {
        var draw = new Random(8);
        var vectors = 0;

        foreach (var rule in Rulebook.Shipped.Rules.Where(r => r.Enabled && r.Terms.Mode is not (CountingMode.HR or CountingMode.DATE or CountingMode.WD_BEFORE)))
            for (var i = 0; i < DrawnPerRule; i++)
            {
                var from = rule.ValidFrom > new DateOnly(2024, 1, 1) ? rule.ValidFrom : new DateOnly(2024, 1, 1);
                var to = rule.ValidTo is { } end && end < new DateOnly(2026, 12, 1) ? end : new DateOnly(2026, 12, 1);
                var start = from.AddDays(draw.Next(Math.Max(to.DayNumber - from.DayNumber, 1)));
                var trigger = rule.Trigger[draw.Next(rule.Trigger.Count)];
                var happening = new Happening(trigger.Fact, At(start, draw), null, Marks(trigger));
                var begins = trigger.After is { } first ? SecondCount.LastDay(first.Mode, first.N, start) : start;
                if (!rule.AppliesOn(begins))
                    continue;

                var clock = Clocks(ClockScope.Shipped(rule.Scope.Origin is null ? "NRB" : "EEB"), happening).Of(rule.Id);
                var expected = SecondCount.LastDay(rule.Terms.Mode, rule.Terms.N, begins);
                if (!SecondCount.Reaches(expected))
                {
                    Assert.True(clock.Provisional || rule.Terms.Mode is CountingMode.IMM);
                    continue;
                }

                Assert.True(expected == clock.DueDate, $"{rule.Id} from {start:O}: {clock.DueDate:O}, not {expected:O}");
                vectors++;
            }

        Assert.InRange(vectors, 200, int.MaxValue);
    }

    [Fact]
    public void Two_hundred_drawn_lives_with_stops_end_where_a_second_count_ends_them()
    {
        var draw = new Random(60);
        for (var i = 0; i < 200; i++)
        {
            var start = new DateOnly(2024, 1, 2).AddDays(draw.Next(600));
            var (from, length) = (start.AddDays(draw.Next(1, 80)), draw.Next(1, 60));
            var second = from.AddDays(length / 2);
            bool Still(DateOnly d) => d >= from && d < from.AddDays(length) || d >= second && d < second.AddDays(length);

            var clock = Clocks(
                Nrb,
                Fact("PenaltyCaseFiled", $"{start:O}"),
                Fact("PenaltyPeriodSuspended ground=hearing", $"{from:O}"),
                Fact("PenaltyPeriodSuspended ground=testing", $"{second:O}"),
                Fact("PenaltyPeriodResumed ground=hearing", $"{from.AddDays(length):O}"),
                Fact("PenaltyPeriodResumed ground=testing", $"{second.AddDays(length):O}")).Of("AP-03");

            Assert.Equal(SecondCount.LastDay(CountingMode.NAT, clock.Terms.N, start, still: Still), clock.DueDate);
        }
    }

    private static Dictionary<string, string>? Marks(FactPattern trigger) => trigger.When?.ToDictionary();

    private static DateTimeOffset At(DateOnly day, Random draw) => new(day, new TimeOnly(draw.Next(24), draw.Next(60)), TimeSpan.FromHours(8));
}
