using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>The life of the time book: which calendars and rulebooks the house has counted by, and when somebody let running clocks move. The house itself enters what it is started with.</summary>
public abstract record TimeBookFact
{
    public OfficerRef By { get; init; } = OfficerRef.Nobody;
    public DateTimeOffset OccurredAt { get; init; }

    /// <summary>The one sentence of the fact.</summary>
    public Sentence Say() => new($"fact.{GetType().Name}", new Dictionary<string, string>(Blanks) { ["by"] = By.Name, ["agency"] = By.Agency });

    protected abstract IReadOnlyDictionary<string, string> Blanks { get; }
}

/// <summary>The calendar the house was started with, whole, so that what was counted by it can be counted again.</summary>
public sealed record CalendarInstalled(string Version, string Text) : TimeBookFact
{
    protected override IReadOnlyDictionary<string, string> Blanks => new Dictionary<string, string> { ["version"] = Version };
}

/// <summary>The rulebook the house was started with, its sheets included, whole.</summary>
public sealed record RulebookInstalled(string Version, IReadOnlyList<string> Files, IReadOnlyList<OverlayFile> Sheets) : TimeBookFact
{
    protected override IReadOnlyDictionary<string, string> Blanks => new Dictionary<string, string> { ["version"] = Version };
}

/// <summary>A year's holidays as the State Council announced them; <paramref name="Version"/> is the calendar with that year in it.</summary>
public sealed record CalendarYearPublished(int Year, string Source, IReadOnlyList<DaysOff> Off, IReadOnlyList<DateOnly> Work, string Version) : TimeBookFact
{
    protected override IReadOnlyDictionary<string, string> Blanks => new Dictionary<string, string> { ["year"] = $"{Year}", ["source"] = Source, ["version"] = Version };
}

/// <summary>Somebody read which dates would move and confirmed it: from here on new clocks are counted by this calendar, and running ones follow.</summary>
public sealed record DatesConfirmed(string CalendarVersion, string RulebookVersion, int Matters, int Changes) : TimeBookFact
{
    protected override IReadOnlyDictionary<string, string> Blanks =>
        new Dictionary<string, string> { ["calendar"] = CalendarVersion, ["rulebook"] = RulebookVersion, ["matters"] = $"{Matters}", ["changes"] = $"{Changes}" };
}

/// <summary>Every matter that was to follow a confirmation has followed.</summary>
public sealed record DatesRecountFinished(string CalendarVersion, string RulebookVersion) : TimeBookFact
{
    protected override IReadOnlyDictionary<string, string> Blanks => new Dictionary<string, string> { ["calendar"] = CalendarVersion, ["rulebook"] = RulebookVersion };
}
