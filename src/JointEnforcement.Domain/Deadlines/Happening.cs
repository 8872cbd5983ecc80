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

    public string AgencyOf(string part) => Parties?.GetValueOrDefault(part) ?? (part == Part.Origin ? OriginAgency : part);

    public static ClockScope Shipped(string originAgency) => new(originAgency, Rulebook.Shipped, WorkingCalendar.Shipped);
}
