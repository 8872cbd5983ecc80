namespace JointEnforcement.Domain.Deadlines;

/// <summary>The rules and the calendar that a clock is counted by, and the stamps under which a fact names them.</summary>
public sealed record Measure(Rulebook Rulebook, WorkingCalendar Calendar)
{
    /// <summary>The rules that clocks already running follow until somebody confirms; null where they are the same.</summary>
    public Rulebook? Followed { get; init; }

    /// <summary>The same measure for a matter of that agency.</summary>
    public ClockScope For(string originAgency, IReadOnlyDictionary<string, string> parties) => new(originAgency, Rulebook, Calendar) { Parties = parties, Followed = Followed };
}
