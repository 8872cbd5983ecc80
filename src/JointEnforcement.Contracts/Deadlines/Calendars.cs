using System.Text.Json.Serialization;
using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts.Deadlines;

/// <summary>Which years' holidays are known, and what waits to be confirmed.</summary>
public sealed record ShowCalendars : Question<CalendarsPage>;

/// <summary>Which running dates would move if somebody confirmed now; for system administrators. <c>Skip</c> and <c>Take</c> choose the lines, at most 500.</summary>
public sealed record ShowDateProposal(int Skip = 0, int Take = 200) : Question<DateProposal>;

public sealed record CalendarsPage
{
    /// <summary>The calendar new clocks are counted by.</summary>
    public required string InForce { get; init; }
    /// <summary>The calendar with every published year.</summary>
    public required string Latest { get; init; }
    /// <summary>The rulebook the house was started with.</summary>
    public required string Rulebook { get; init; }
    public IReadOnlyList<CalendarYearSheet> Years { get; init; } = [];
    /// <summary>Years near enough to count with whose holidays are not in force yet; dates that touch them are provisional.</summary>
    public IReadOnlyList<int> Provisional { get; init; } = [];
    /// <summary>A published year or a changed rulebook waits to be confirmed.</summary>
    public bool Awaits { get; init; }
    /// <summary>Whether the officer who asks may publish and confirm.</summary>
    public bool MayPublish { get; init; }
    public DatesConfirmation? Confirmation { get; init; }
}

/// <summary>One year. It is announced once the State Council's notice is entered, and in force once that was confirmed.</summary>
public sealed record CalendarYearSheet(int Year, bool Announced, bool InForce, string Source, IReadOnlyList<HolidayLine> Off, IReadOnlyList<DateOnly> Work)
{
    /// <summary>The calendar that first held it so; null where it came with the house.</summary>
    public string? Version { get; init; }
    public string? PublishedBy { get; init; }
    public DateTimeOffset? PublishedAt { get; init; }
}

/// <summary>Days off in a row, both ends included.</summary>
public sealed record HolidayLine(DateOnly From, DateOnly To, string Zh, string En);

/// <summary>The last confirmation. <c>Following</c> is true while matters still follow it.</summary>
public sealed record DatesConfirmation(string By, DateTimeOffset At, string CalendarVersion, string RulebookVersion, int Matters, int Changes, bool Following);

/// <summary>Every running date that would move, become certain or be dropped. <c>Proposal</c> names exactly this list.</summary>
public sealed record DateProposal
{
    public required string Proposal { get; init; }
    public required string CalendarVersion { get; init; }
    public required string RulebookVersion { get; init; }
    public int Matters { get; init; }
    public int Changes { get; init; }
    public int Moved { get; init; }
    /// <summary>The date stays; only its year becomes known.</summary>
    public int MadeCertain { get; init; }
    /// <summary>The new rulebook has no such rule.</summary>
    public int Dropped { get; init; }
    public IReadOnlyList<DateChange> Lines { get; init; } = [];
}

/// <summary>One date: of which matter (no title: who confirms reads no cases), by which rule, owed by whom, from when to when. Days are dates of Asia/Shanghai, hours are instants.</summary>
public sealed record DateChange(MatterKind Kind, Guid Matter, string? Number, string Agency, string Rule, string TitleZh, string TitleEn, string Due, string? NewDue, bool WasProvisional, bool IsProvisional)
{
    /// <summary>The widest defensible reading of the date, where it differs.</summary>
    public string? LenientDue { get; init; }
    public string? NewLenientDue { get; init; }
}

/// <summary>A year as the State Council announced it, to be checked or published.</summary>
public sealed record CalendarYearFile
{
    public const int LargestFile = 64 * 1024;

    public int? Year { get; init; }
    /// <summary>The notice it comes from.</summary>
    public string? Source { get; init; }
    public IReadOnlyList<CalendarOffRow> Off { get; init; } = [];
    /// <summary>Weekend days that are worked, as yyyy-MM-dd.</summary>
    public IReadOnlyList<string> Work { get; init; } = [];
}

/// <summary>A row of days off, both ends included, as yyyy-MM-dd, with the festival's name.</summary>
public sealed record CalendarOffRow
{
    public string? From { get; init; }
    public string? To { get; init; }
    public string? Zh { get; init; }
    public string? En { get; init; }
}

/// <summary>What is confirmed: the versions and the list that were read.</summary>
public sealed record ConfirmDates
{
    public string? CalendarVersion { get; init; }
    public string? RulebookVersion { get; init; }
    public string? Proposal { get; init; }
}

/// <summary>A checked file: the version it would get and what it would move; or why it cannot be published, row by row.</summary>
public sealed record CalendarCheck(string? Version, DateProposal? Proposal)
{
    /// <summary>Over HTTP it is the problem itself.</summary>
    [JsonIgnore]
    public RefusalNotice? Refusal { get; init; }
}

/// <summary>How a confirmation ended; where another list is proposed by now, that list.</summary>
public sealed record ConfirmationOutcome(ActOutcome Outcome, DateProposal? Proposal = null);

/// <summary>Years are checked and published, and running dates let move. The bytes are a <see cref="CalendarYearFile"/>.</summary>
public interface ICalendarDesk
{
    Task<CalendarCheck> Check(ReadOnlyMemory<byte> file, CancellationToken ct = default);

    Task<ActOutcome> Publish(ReadOnlyMemory<byte> file, string key, CancellationToken ct = default);

    Task<ConfirmationOutcome> Confirm(ConfirmDates what, string key, CancellationToken ct = default);
}
