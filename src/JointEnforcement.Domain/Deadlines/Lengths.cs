namespace JointEnforcement.Domain.Deadlines;

/// <summary>Compares periods that are counted in different ways, by trying every day of a year that is published.</summary>
internal static class Lengths
{
    public static bool NoLonger(Terms then, Terms now) => then.Mode == now.Mode
        ? then.Mode is not CountingMode.DATE && (then.Mode is CountingMode.WD_BEFORE ? then.N >= now.N : then.N <= now.N)
        : Comparable(then) && Comparable(now) && Starts().All(start => Due(then, start) <= Due(now, start));

    private static bool Comparable(Terms terms) => terms.Mode is not (CountingMode.DATE or CountingMode.WD_BEFORE);

    private static DateTimeOffset Due(Terms terms, DateTimeOffset start) =>
        Counting.Reckon(terms, start, custody: false, WorkingCalendar.Shipped, []).Due;

    private static IEnumerable<DateTimeOffset> Starts()
    {
        var year = WorkingCalendar.Shipped.LastKnown;
        for (var day = new DateOnly(year, 1, 1).AddYears(-1); day.Year <= year; day = day.AddDays(1))
        {
            yield return CivilTime.EndOf(day.AddDays(-1));
            yield return CivilTime.EndOf(day).AddSeconds(-1);
        }
    }
}
