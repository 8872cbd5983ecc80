namespace JointEnforcement.Domain.Deadlines;

/// <summary>The State Council's working days, year by year. A year not yet announced has its weekends and expected festivals, and every date that rests on it is provisional.</summary>
public sealed class WorkingCalendar
{
    private static readonly Wording Saturday = new("星期六", "Saturday");
    private static readonly Wording Sunday = new("星期日", "Sunday");

    private readonly HashSet<int> announced;
    private readonly HashSet<DateOnly> working;
    private readonly Dictionary<DateOnly, Wording> off;

    private WorkingCalendar(Published book)
    {
        Version = book.Version;
        announced = [.. book.Years.Where(y => !y.Value.Expected).Select(y => int.Parse(y.Key, null))];
        working = [.. book.Years.Values.SelectMany(y => y.Work)];
        off = book.Years.Values
            .SelectMany(y => y.Off.SelectMany(o => o.Days().Select(day => (day, y.Expected ? o.AsExpected() : o.AsHoliday()))))
            .ToDictionary();
    }

    public static WorkingCalendar Shipped { get; } = Parse(Embedded.Read("calendar.json"));

    public string Version { get; }

    public static WorkingCalendar Parse(string json) => new(Embedded.Deserialize<Published>(json));

    public bool IsKnown(int year) => announced.Contains(year);

    public bool IsWorkingDay(DateOnly day) => WhyNotWorking(day) is null;

    public Wording? WhyNotWorking(DateOnly day)
    {
        if (off.TryGetValue(day, out var holiday))
            return holiday;

        if (working.Contains(day))
            return null;

        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => Saturday,
            DayOfWeek.Sunday => Sunday,
            _ => null
        };
    }

    private sealed record Published(string Version, string About, Dictionary<string, Year> Years);

    private sealed record Year(string Source, bool Expected, IReadOnlyList<Off> Off, IReadOnlyList<DateOnly> Work);

    private sealed record Off(DateOnly From, DateOnly To, string Zh, string En)
    {
        public IEnumerable<DateOnly> Days()
        {
            for (var day = From; day <= To; day = day.AddDays(1))
                yield return day;
        }

        public Wording AsHoliday() => new($"{Zh}假期", $"{En} holiday");

        public Wording AsExpected() => new($"{Zh}假期（安排尚未公布）", $"{En} holiday (not yet announced)");
    }
}
