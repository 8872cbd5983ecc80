using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>One fact as the clocks see it: its name, when it was done, when the addressee had it in hand, and the marks rules look at.</summary>
public sealed record Happening(
    string Name, DateTimeOffset Occurred, DateTimeOffset? Served, IReadOnlyDictionary<string, string>? Marks = null)
{
    public string? Mark(string name) => Marks?.GetValueOrDefault(name);
}

/// <summary>What the clocks of one matter are measured by: the agency it came from, the rules and the calendar.</summary>
public sealed record ClockScope(string OriginAgency, Rulebook Rulebook, WorkingCalendar Calendar)
{
    /// <summary>Which agency plays the part that a rule obliges.</summary>
    public IReadOnlyDictionary<string, string>? Parties { get; init; }

    /// <summary>The book that running clocks follow while somebody has yet to confirm <see cref="Rulebook"/>; null where they are the same.</summary>
    public Rulebook? Followed { get; init; }

    /// <summary>The book a clock is moved by: the one in force if it started under it, else the one that was confirmed; a rule that one never had is taken from the book in force.</summary>
    internal Rulebook BookOf(Clock clock) =>
        Followed is { } followed && clock.Rulebook != Rulebook.Stamp && followed.ApplicableOn(clock.RuleId, CivilTime.DateOf(clock.StartedAt), OriginAgency) is not null
            ? followed
            : Rulebook;

    public string AgencyOf(string part) => Parties?.GetValueOrDefault(part) ?? (part == Part.Origin ? OriginAgency : part);

    public static ClockScope Shipped(string originAgency) => new(originAgency, Rulebook.Shipped, WorkingCalendar.Shipped);
}
