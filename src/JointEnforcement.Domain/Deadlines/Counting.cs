namespace JointEnforcement.Domain.Deadlines;

/// <summary>Counts a period from its trigger to its end; the day of the trigger itself is never counted.</summary>
public static class Counting
{
    /// <summary>Why the first day of the list is not counted.</summary>
    public static readonly Wording StartDay = new("期间开始之日不计入", "the day the period begins is not counted");
    private static readonly Wording Stopped = new("期间中止", "the period was suspended");

    public static Reckoning Reckon(CountingMode mode, int n, DateTimeOffset start, bool custody, WorkingCalendar calendar) =>
        Reckon(new Terms(mode, n), start, custody, calendar, []);

    public static Reckoning Reckon(
        Terms terms, DateTimeOffset start, bool custody, WorkingCalendar calendar, IReadOnlyList<Suspension> suspensions)
    {
        var from = terms is { Mode: CountingMode.WD_BEFORE, On: { } day } ? day : CivilTime.DateOf(start);
        var walk = new Walk(from, calendar, suspensions);

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

    /// <summary>The same with extensions: enforced as one longer period, leniently as periods one after the other, each rolled over.</summary>
    public static Reckoning Reckon(
        Terms terms, IReadOnlyList<Extension> extensions, DateTimeOffset start, bool custody, WorkingCalendar calendar, IReadOnlyList<Suspension> suspensions)
    {
        if (extensions.Count == 0)
            return Reckon(terms, start, custody, calendar, suspensions);

        var whole = Reckon(terms with { N = terms.N + extensions.Sum(e => e.Terms.N) }, start, custody, calendar, suspensions);
        var oneByOne = extensions.Aggregate(
            Reckon(terms, start, custody, calendar, suspensions),
            (so, e) => Reckon(e.Terms, LastMoment(so), custody, calendar, suspensions));

        return whole with { LenientDue = oneByOne.LenientDue > whole.LenientDue ? oneByOne.LenientDue : whole.LenientDue };
    }

    /// <summary>A moment that lies in the last day of a period, or its last instant where hours are counted: what follows begins there.</summary>
    public static DateTimeOffset LastMoment(Reckoning ended) =>
        ended.Due == CivilTime.EndOf(ended.DueDate) ? ended.Due.AddSeconds(-1) : ended.Due;

    private static Reckoning Instant(int hours, DateTimeOffset start, IReadOnlyList<Suspension> suspensions)
    {
        var due = start.ToUniversalTime().AddHours(hours) + Stood(suspensions);
        return new(due, CivilTime.NextFullHour(due), false, []) { DueDate = CivilTime.DateOf(due) };
    }

    // Grounds may overlap; time stood still twice at once is stood still once.
    private static TimeSpan Stood(IEnumerable<Suspension> suspensions)
    {
        var (stood, upto) = (TimeSpan.Zero, DateTimeOffset.MinValue);
        foreach (var s in suspensions.Where(s => s.Until > s.From).OrderBy(s => s.From))
        {
            var from = s.From > upto ? s.From : upto;
            var until = s.Until!.Value;
            if (until <= from)
                continue;

            stood += until - from;
            upto = until;
        }

        return stood;
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
                if (WhyStopped(day) is not { } why)
                    continue;

                excluded.Add(new(day, why));
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
            var why = WhyStopped(day) ?? calendar.WhyNotWorking(day);
            if (why is not null)
                excluded.Add(new(day, why));

            return why is not null;
        }

        private Wording? WhyStopped(DateOnly day) => suspensions.FirstOrDefault(s =>
            s.Until is { } until && CivilTime.DateOf(s.From) <= day && day < CivilTime.DateOf(until)) is not { } stop
            ? null
            : stop.Why is { } ground ? new($"{Stopped.Zh}（{ground.Zh}）", $"{Stopped.En} ({ground.En})") : Stopped;

        private Reckoning At(DateOnly due)
        {
            var end = CivilTime.EndOf(due);
            return new(end, end, provisional, excluded) { DueDate = due };
        }
    }
}
