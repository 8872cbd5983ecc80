using System.Globalization;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Service.Deadlines;

/// <summary>Ends of periods as they are written on the wire: a date for days, an instant of Asia/Shanghai for hours.</summary>
internal static class Counts
{
    public static Calculation Of(Terms terms, DateTimeOffset start, bool custody, WorkingCalendar calendar)
    {
        var reckoned = Counting.Reckon(terms, start, custody, calendar, []);
        return new()
        {
            Due = End(terms, reckoned.Due),
            LenientDue = End(terms, reckoned.LenientDue),
            Provisional = reckoned.Provisional,
            Excluded = Passed(reckoned.Excluded),
            CalendarVersion = calendar.Version
        };
    }

    public static string End(Terms terms, DateTimeOffset end) => terms.Mode is CountingMode.HR
        ? CivilTime.Local(end).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
        : CivilTime.DateOf(end.AddSeconds(-1)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // That the first day is not counted goes without saying; it is not a day somebody passed over.
    public static IReadOnlyList<PassedDay> Passed(IEnumerable<ExcludedDay> excluded) =>
        [.. excluded.Where(e => e.Reason != Counting.StartDay).OrderBy(e => e.Day).Select(e => new PassedDay(e.Day, e.Reason.Zh, e.Reason.En))];
}
