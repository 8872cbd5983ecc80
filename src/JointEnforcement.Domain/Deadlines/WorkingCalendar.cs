using System.Globalization;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>The State Council's working days, year by year. A year not yet announced has its weekends and expected festivals, and every date that rests on it is provisional.</summary>
public sealed class WorkingCalendar
{
    private static readonly Wording Saturday = new("星期六", "Saturday");
    private static readonly Wording Sunday = new("星期日", "Sunday");

    private readonly Published book;
    private readonly HashSet<int> announced;
    private readonly HashSet<DateOnly> working;
    private readonly Dictionary<DateOnly, Wording> off;

    private WorkingCalendar(Published book)
    {
        this.book = book;
        Version = book.Version;
        announced = [.. book.Years.Where(y => !y.Value.Expected).Select(y => YearOf(y.Key))];
        working = [.. book.Years.Values.SelectMany(y => y.Work)];
        off = book.Years.Values
            .SelectMany(y => y.Off.SelectMany(o => o.Days().Select(day => (Day: day, Why: y.Expected ? Expected(o) : Holiday(o)))))
            .DistinctBy(d => d.Day)
            .ToDictionary(d => d.Day, d => d.Why);
    }

    /// <summary>The calendar's text as it came with this release.</summary>
    public static string ShippedText { get; } = Embedded.Read("calendar.json");

    public static WorkingCalendar Shipped { get; } = Parse(ShippedText);

    public string Version { get; }

    /// <summary>The last year whose arrangement is announced.</summary>
    public int LastKnown => announced.Max();

    /// <summary>The years on record, the expected ones too.</summary>
    public IReadOnlyDictionary<int, CalendarYear> Years => book.Years.ToDictionary(y => YearOf(y.Key), y => y.Value);

    public static WorkingCalendar Parse(string json) => new(Embedded.Deserialize<Published>(json));

    /// <summary>The calendar with a year as published in place of what it held for it; this calendar stays as it is.</summary>
    /// <exception cref="ArgumentException">The year has mistakes; ask <see cref="CalendarYear.Check"/> first.</exception>
    public WorkingCalendar With(int year, CalendarYear published, string version)
    {
        if (published.Check(year) is [var mistake, ..])
            throw new ArgumentException($"{mistake.Row}: {mistake.Code}", nameof(published));

        var years = new Dictionary<string, CalendarYear>(book.Years) { [year.ToString(CultureInfo.InvariantCulture)] = published };
        return new(book with { Version = version, Years = years });
    }

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

    private static int YearOf(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static Wording Holiday(DaysOff off) => new($"{off.Zh}假期", $"{off.En} holiday");

    private static Wording Expected(DaysOff off) => new($"{off.Zh}假期（安排尚未公布）", $"{off.En} holiday (not yet announced)");

    private sealed record Published(string Version, string About, Dictionary<string, CalendarYear> Years);
}
