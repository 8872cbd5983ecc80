using System.Globalization;
using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Tests.Deadlines;

/// <summary>Counts day by day with a calendar written out a second time; nothing here is shared with the product.</summary>
public sealed class IndependentCountTests
{
    private const string Off = """
        20240101 20240210-20240217 20240404-20240406 20240501-20240505 20240608-20240610 20240915-20240917 20241001-20241007
        20250101 20250128-20250204 20250404-20250406 20250501-20250505 20250531-20250602 20251001-20251008
        20260101-20260103 20260215-20260223 20260404-20260406 20260501-20260505 20260619-20260621 20260925-20260927 20261001-20261007
        """;

    private const string Made = """
        20240204 20240218 20240407 20240428 20240511 20240914 20240929 20241012
        20250126 20250208 20250427 20250928 20251011
        20260104 20260214 20260228 20260509 20260920 20261010
        """;

    private static readonly string[] Blanks = [" ", "\n", "\r"];

    private static readonly HashSet<DateOnly> Working = WorkingDays();

    [Theory]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void The_shipped_calendar_has_the_years_working_days(int year, int days)
    {
        var all = Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(d => d.Year == year).ToList();

        Assert.Equal(days, all.Count(WorkingCalendar.Shipped.IsWorkingDay));
        Assert.Equal(all.Where(Working.Contains), all.Where(WorkingCalendar.Shipped.IsWorkingDay));
        Assert.True(WorkingCalendar.Shipped.IsKnown(year));
    }

    [Theory]
    [InlineData(CountingMode.NAT, 90)]
    [InlineData(CountingMode.WD, 40)]
    [InlineData(CountingMode.MON, 3)]
    public void Three_hundred_drawn_periods_of_each_kind_end_where_a_second_count_ends_them(CountingMode mode, int longest)
    {
        var draw = new Random(20261123);

        for (var i = 0; i < 300; i++)
        {
            var start = new DateOnly(2024, 1, 1).AddDays(draw.Next(1000));
            var n = draw.Next(1, longest + 1);
            var at = new DateTimeOffset(start, new TimeOnly(draw.Next(24), draw.Next(60)), TimeSpan.FromHours(8));

            var reckoned = Counting.Reckon(mode, n, at, custody: false, WorkingCalendar.Shipped);

            var expected = mode switch
            {
                CountingMode.NAT => Rolled(Plain(start, n)),
                CountingMode.WD => Working.Where(d => d > start).Order().ElementAt(n - 1),
                _ => Rolled(SameDay(start, n))
            };
            Assert.True(expected == reckoned.DueDate, $"{mode} {n} from {start:O}: {reckoned.DueDate:O}, not {expected:O}");
            Assert.False(reckoned.Provisional);
        }
    }

    private static DateOnly Plain(DateOnly start, int n)
    {
        var day = start;
        while (n-- > 0)
            day = day.AddDays(1);

        return day;
    }

    private static DateOnly SameDay(DateOnly start, int n)
    {
        var month = start.Month + n;
        var year = start.Year + (month - 1) / 12;
        month = (month - 1) % 12 + 1;
        return new(year, month, Math.Min(start.Day, DateTime.DaysInMonth(year, month)));
    }

    private static DateOnly Rolled(DateOnly day) => Working.Contains(day) ? day : Rolled(day.AddDays(1));

    private static HashSet<DateOnly> WorkingDays()
    {
        var off = Off.Split(Blanks, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(span => Span(Parse(span[..8]), Parse(span[^8..])))
            .ToHashSet();
        var made = Made.Split(Blanks, StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToHashSet();

        return
        [
            .. Span(new(2024, 1, 1), new(2026, 12, 31)).Where(d =>
                made.Contains(d) || (!off.Contains(d) && d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)))
        ];
    }

    private static IEnumerable<DateOnly> Span(DateOnly from, DateOnly to) =>
        Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays);

    private static DateOnly Parse(string text) => DateOnly.ParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture);
}
