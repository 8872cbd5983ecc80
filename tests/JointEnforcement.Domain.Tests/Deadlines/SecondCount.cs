using System.Globalization;
using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Tests.Deadlines;

/// <summary>Counts day by day with a calendar written out a second time; nothing here is shared with the product.</summary>
internal static class SecondCount
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

    public static IReadOnlySet<DateOnly> Working { get; } = WorkingDays();

    public static bool Reaches(DateOnly day) => day.Year is >= 2024 and <= 2026;

    /// <summary>The last day of a period that begins on a day; days on which it stands still are not counted.</summary>
    public static DateOnly LastDay(CountingMode mode, int n, DateOnly start, bool custody = false, Func<DateOnly, bool>? still = null) => mode switch
    {
        CountingMode.NAT => Rolled(Plain(start, n, still), still),
        CountingMode.NAT_CP => custody ? Plain(start, n, still) : Rolled(Plain(start, n, still), still),
        CountingMode.WD => Nth(start, n, 1, still),
        CountingMode.WD_BEFORE => Nth(start, n, -1, still),
        CountingMode.MON => Rolled(SameDay(start, n), still),
        CountingMode.YEAR => Rolled(SameDay(start, 12 * n), still),
        CountingMode.IMM => start,
        _ => throw new ArgumentOutOfRangeException(nameof(mode))
    };

    public static DateOnly Plain(DateOnly start, int n, Func<DateOnly, bool>? still = null)
    {
        var day = start;
        while (n > 0)
        {
            day = day.AddDays(1);
            if (still?.Invoke(day) is not true)
                n--;
        }

        return day;
    }

    public static DateOnly SameDay(DateOnly start, int n)
    {
        var month = start.Month + n;
        var year = start.Year + (month - 1) / 12;
        month = (month - 1) % 12 + 1;
        return new(year, month, Math.Min(start.Day, DateTime.DaysInMonth(year, month)));
    }

    private static DateOnly Nth(DateOnly start, int n, int step, Func<DateOnly, bool>? still)
    {
        var day = start;
        for (var found = 0; found < n;)
        {
            day = day.AddDays(step);
            found += Working.Contains(day) && still?.Invoke(day) is not true ? 1 : 0;
        }

        return day;
    }

    private static DateOnly Rolled(DateOnly day, Func<DateOnly, bool>? still) =>
        !Reaches(day) || (Working.Contains(day) && still?.Invoke(day) is not true) ? day : Rolled(day.AddDays(1), still);

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
