using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Service.Demonstration;

/// <summary>When each act of a story was done, reckoned back from now, in the office hours of days gone by.</summary>
internal sealed class Timetable(WorkingCalendar calendar, DateTimeOffset now)
{
    public static readonly TimeSpan China = TimeSpan.FromHours(8);
    private static readonly TimeSpan Breath = TimeSpan.FromMinutes(1);

    public DateTimeOffset Now => now;

    public IReadOnlyList<DateTimeOffset> Of(Matter matter, IReadOnlyList<Step> steps)
    {
        var anchor = steps.Count - 1;
        for (var i = 0; i < steps.Count; i++)
            if (steps[i].Act == matter.Anchor)
                anchor = i;

        var offsets = new double[steps.Count];
        for (var i = 1; i < steps.Count; i++)
            offsets[i] = offsets[i - 1] + matter.Late.GetValueOrDefault(steps[i].Act, steps[i].Hours);

        var anchorAt = matter.Limit is { } days ? StartOf(days, matter.Past) : now.AddHours(-matter.Ago!.Value);
        return InOrder(offsets.Select(o => anchorAt.AddHours(o - offsets[anchor])));
    }

    /// <summary>The times of acts that lie so many days before now.</summary>
    public IReadOnlyList<DateTimeOffset> Of(IReadOnlyList<double> daysAgo) => InOrder(daysAgo.Select(days => now.AddDays(-days)));

    public DateTimeOffset At(double daysAgo) => InOfficeHours(now.AddDays(-daysAgo));

    private DateTimeOffset[] InOrder(IEnumerable<DateTimeOffset> acts)
    {
        var times = acts.Select(InOfficeHours).ToArray();
        for (var (i, latest) = (times.Length - 1, now - (2 * Breath)); i >= 0; i--)
        {
            if (times[i] > latest)
                times[i] = latest;
            latest = times[i] - Breath;
        }
        return times;
    }

    /// <summary>The start of a limit of so many natural days that ends soonest from now, or ended last.</summary>
    private DateTimeOffset StartOf(int days, bool past)
    {
        var afternoon = new DateTimeOffset(now.ToOffset(China).Date.AddHours(15), China);
        var starts = Enumerable.Range(1, 40 + days)
            .Select(back => (At: afternoon.AddDays(-back), Counting.Reckon(CountingMode.NAT, days, afternoon.AddDays(-back), false, calendar).Due))
            .ToList();
        return past
            ? starts.Where(s => s.Due < now).MaxBy(s => s.Due).At
            : starts.Where(s => s.Due > now).MinBy(s => s.Due).At;
    }

    // Squeezes the whole day into 8:40–17:40, so that order stays order and no gap of less than a day grows beyond one.
    private DateTimeOffset InOfficeHours(DateTimeOffset at)
    {
        var local = at.ToOffset(China);
        return local.Date == now.ToOffset(China).Date
            ? local
            : new DateTimeOffset(local.Date.AddMinutes(520 + (local.TimeOfDay.TotalMinutes * 0.375)), China);
    }
}
