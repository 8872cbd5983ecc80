using System.Globalization;
using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Tests.Deadlines;

internal static class Facts
{
    public static ClockScope Eeb { get; } = ClockScope.Shipped("EEB");

    public static ClockScope Nrb { get; } = ClockScope.Shipped("NRB");

    /// <summary>Reads "DecisionNoticeServed decision=filed" as a fact with its marks, done and in hand at one local time.</summary>
    public static Happening Fact(string words, string at, string? served = null)
    {
        var parts = words.Split(' ');
        return new(
            parts[0],
            Local(at),
            Local(served ?? at),
            parts.Length == 1 ? null : parts.Skip(1).Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]));
    }

    public static DateTimeOffset Local(string text) =>
        DateTimeOffset.Parse(text.Contains('T') ? text + "+08:00" : text + "T09:00+08:00", CultureInfo.InvariantCulture);

    public static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    public static Clock Of(this IReadOnlyList<Clock> clocks, string ruleId) => Assert.Single(clocks, c => c.RuleId == ruleId);

    public static IReadOnlyList<Clock> Clocks(ClockScope scope, params IEnumerable<Happening> happenings) =>
        ClockKeeper.Replay(happenings, scope);
}
