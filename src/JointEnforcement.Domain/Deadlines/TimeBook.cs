using System.Globalization;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>Every calendar and rulebook the house has counted by, folded from facts: none is ever forgotten, and which calendar is in force changes by confirmation alone.</summary>
public sealed record TimeBook
{
    /// <summary>Its stream in the store; there is one.</summary>
    public static Guid Stream { get; } = new("5a1e0b6f-7c1d-4d8e-9b4a-2f6c90e1d027");

    public static TimeBook Empty { get; } = new();

    public int Version { get; private init; }

    /// <summary>The calendar new clocks are counted by.</summary>
    public WorkingCalendar InForce { get; private init; } = WorkingCalendar.Shipped;

    /// <summary>The calendar with every year that was published; ahead of the one in force until somebody confirms.</summary>
    public WorkingCalendar Latest { get; private init; } = WorkingCalendar.Shipped;

    /// <summary>The stamp of the rulebook that running clocks were last made to follow; null before any was installed.</summary>
    public string? RulebookFollowed { get; private init; }

    /// <summary>Years published in this house, the newest publication of each.</summary>
    public IReadOnlyList<CalendarYearPublished> Published { get; private init; } = [];

    /// <summary>The last confirmation; null where nobody confirmed anything yet.</summary>
    public DatesConfirmed? Confirmed { get; private init; }

    /// <summary>Matters may still have to follow the last confirmation.</summary>
    public bool Following { get; private init; }

    private Dictionary<string, WorkingCalendar> Calendars { get; init; } = [];

    private Dictionary<string, Lazy<Rulebook>> Rulebooks { get; init; } = [];

    private IReadOnlyList<string> Bases { get; init; } = [];

    private string Base { get; init; } = WorkingCalendar.Shipped.Version;

    private Dictionary<int, int> Revisions { get; init; } = [];

    public bool HoldsInstalled(string calendarVersion) => Bases.Contains(calendarVersion);

    public bool HoldsRulebook(string stamp) => Rulebooks.ContainsKey(stamp);

    public WorkingCalendar? Calendar(string version) => Calendars.GetValueOrDefault(version);

    public Rulebook? Rulebook(string stamp) => Rulebooks.GetValueOrDefault(stamp)?.Value;

    /// <summary>Whether a running clock could move if somebody confirmed now.</summary>
    public bool Awaits(string rulebookStamp) => Latest.Version != InForce.Version || (RulebookFollowed ?? rulebookStamp) != rulebookStamp;

    /// <summary>The version the calendar gets when this year is published next.</summary>
    public string VersionWith(int year) => VersionOf(Base, new Dictionary<int, int>(Revisions) { [year] = Revisions.GetValueOrDefault(year) + 1 });

    public TimeBook After(TimeBookFact fact)
    {
        var next = this with { Version = Version + 1 };
        return fact switch
        {
            CalendarInstalled e => next.Installed(e),
            RulebookInstalled e => next with
            {
                RulebookFollowed = RulebookFollowed ?? e.Version,
                Rulebooks = new Dictionary<string, Lazy<Rulebook>>(Rulebooks) { [e.Version] = new(() => Deadlines.Rulebook.Parse(e.Files).With(e.Sheets)) }
            },
            CalendarYearPublished e => next with
            {
                Latest = Laid(Latest, e, e.Version),
                Calendars = new Dictionary<string, WorkingCalendar>(Calendars) { [e.Version] = Laid(Latest, e, e.Version) },
                Published = [.. Published.Where(p => p.Year != e.Year), e],
                Revisions = new Dictionary<int, int>(Revisions) { [e.Year] = Revisions.GetValueOrDefault(e.Year) + 1 }
            },
            DatesConfirmed e => next with { InForce = Calendars[e.CalendarVersion], RulebookFollowed = e.RulebookVersion, Confirmed = e, Following = true },
            DatesRecountFinished e => next with { Following = Following && !(Confirmed?.CalendarVersion == e.CalendarVersion && Confirmed.RulebookVersion == e.RulebookVersion) },
            _ => next
        };
    }

    // A later release brings its own calendar; what was published here stays on top of it, because somebody here answered for it.
    private TimeBook Installed(CalendarInstalled fact)
    {
        var version = VersionOf(fact.Version, Revisions);
        var calendar = Published.Aggregate(WorkingCalendar.Parse(fact.Text), (laid, year) => Laid(laid, year, version));
        return this with
        {
            Base = fact.Version,
            Bases = [.. Bases, fact.Version],
            Latest = calendar,
            InForce = Calendars.Count == 0 ? calendar : InForce,
            Calendars = new Dictionary<string, WorkingCalendar>(Calendars) { [version] = calendar }
        };
    }

    private static WorkingCalendar Laid(WorkingCalendar calendar, CalendarYearPublished year, string version) =>
        calendar.With(year.Year, new(year.Source, year.Off, year.Work), version);

    private static string VersionOf(string installed, Dictionary<int, int> revisions) =>
        installed + string.Concat(revisions.OrderBy(r => r.Key).Select(r => string.Create(CultureInfo.InvariantCulture, $"+{r.Key}.{r.Value}")));
}
