namespace JointEnforcement.Domain.Deadlines;

/// <summary>The rules and the calendar that a clock is counted by, and the stamps under which a fact names them.</summary>
public sealed record Measure(Rulebook Rulebook, WorkingCalendar Calendar)
{
    /// <summary>The same measure for a matter of that agency.</summary>
    public ClockScope For(string originAgency, IReadOnlyDictionary<string, string> parties) => new(originAgency, Rulebook, Calendar) { Parties = parties };
}
