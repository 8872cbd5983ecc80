namespace JointEnforcement.Domain.Deadlines;

/// <summary>Counts a period from its trigger to its end; the day of the trigger itself is never counted.</summary>
public static class Counting
{
    private static readonly Wording StartDay = new("期间开始之日不计入", "the day the period begins is not counted");
    private static readonly Wording Stopped = new("期间中止", "the period was suspended");

    public static Reckoning Reckon(CountingMode mode, int n, DateTimeOffset start, bool custody, WorkingCalendar calendar) =>
        Reckon(new Terms(mode, n), start, custody, calendar, []);

    public static Reckoning Reckon(
        Terms terms, DateTimeOffset start, bool custody, WorkingCalendar calendar, IReadOnlyList<Suspension> suspensions)
    {
        var walk = new Walk(CivilTime.DateOf(start), calendar, suspensions);

        return terms.Mode switch
        {
            CountingMode.HR => Instant(terms.N, start, suspensions),
            CountingMode.NAT => walk.Natural(d => d.AddDays(terms.N), rollover: true),
            CountingMode.NAT_CP => walk.Natural(d => d.AddDays(terms.N), rollover: !custody),
            CountingMode.MON => walk.Natural(d => d.AddMonths(terms.N), rollover: true),
            CountingMode.YEAR => walk.Natural(d => d.AddYears(terms.N), rollover: true),
            CountingMode.IMM => walk.Natural(d => d, rollover: false),
            CountingMode.DATE => walk.Natural(_ => terms.On ?? throw new ArgumentException("An explicit date is missing.", nameof(terms)), rollover: false),
            CountingMode.WD => walk.Working(terms.N, forward: true),
            CountingMode.WD_BEFORE => walk.Working(terms.N, forward: false),
            _ => throw new ArgumentOutOfRangeException(nameof(terms), terms.Mode, "No such way of counting.")
        };
    }

    private static Reckoning Instant(int hours, DateTimeOffset start, IReadOnlyList<Suspension> suspensions)
    {
        var stood = suspensions.Aggregate(TimeSpan.Zero, (sum, s) => s.Until is { } until ? sum + (until - s.From) : sum);
        var due = start.ToUniversalTime().AddHours(hours) + stood;
        return new(due, CivilTime.NextFullHour(due), false, []) { DueDate = CivilTime.DateOf(due) };
    }

    private sealed class Walk(DateOnly start, WorkingCalendar calendar, IReadOnlyList<Suspension> suspensions)
    {
        private readonly List<ExcludedDay> excluded = [];
        private bool provisional;

        public Reckoning Natural(Func<DateOnly, DateOnly> end, bool rollover)
        {
            var due = end(start);
            if (due != start)
                excluded.Add(new(start, StartDay));

            for (var day = start.AddDays(1); day <= due; day = day.AddDays(1))
            {
                if (!IsStopped(day))
                    continue;

                excluded.Add(new(day, Stopped));
                due = due.AddDays(1);
            }

            while (rollover && Skips(due))
                due = due.AddDays(1);

            return At(due);
        }

        public Reckoning Working(int n, bool forward)
        {
            var due = start;
            excluded.Add(new(start, StartDay));

            for (var left = n; left > 0;)
            {
                due = due.AddDays(forward ? 1 : -1);
                if (!Skips(due))
                    left--;
            }

            return At(due);
        }

        private bool Skips(DateOnly day)
        {
            provisional |= !calendar.IsKnown(day.Year);
            var why = IsStopped(day) ? Stopped : calendar.WhyNotWorking(day);
            if (why is not null)
                excluded.Add(new(day, why));

            return why is not null;
        }

        private bool IsStopped(DateOnly day) => suspensions.Any(s =>
            s.Until is { } until && CivilTime.DateOf(s.From) <= day && day < CivilTime.DateOf(until));

        private Reckoning At(DateOnly due)
        {
            var end = CivilTime.EndOf(due);
            return new(end, end, provisional, excluded) { DueDate = due };
        }
    }
}
