namespace JointEnforcement.Domain.Deadlines;

/// <summary>Runs one rule on invented times exactly as a matter would run it, and keeps nothing.</summary>
public static class Rehearsal
{
    /// <summary>The clock the rule would start; null when no reading applies or the trigger lacks a mark the rule counts from.</summary>
    /// <param name="scope">The matter's measure: agency of origin, rulebook, calendar.</param>
    /// <param name="rule">Id of the rule, not of a variant.</param>
    /// <param name="times">When the trigger was done and in hand, and the marks it carries; its name is chosen by the rule.</param>
    /// <param name="variant">Id of the variant chosen afterwards.</param>
    public static Clock? Of(ClockScope scope, string rule, Happening times, string? variant = null) =>
        scope.Rulebook.Rules.Where(r => r.Id == rule && r.Enabled && r.Scope.Covers(scope.OriginAgency))
            .Select(r => Run(scope, r, Triggering(r, times), variant))
            .FirstOrDefault(c => c is not null);

    private static Clock? Run(ClockScope scope, DeadlineRule rule, Happening trigger, string? variant)
    {
        var started = ClockKeeper.Replay([trigger], scope).FirstOrDefault(c => c.RuleId == rule.Id);
        return started is null || variant is null || rule.ChosenBy is not { } choice
            ? started
            : ClockKeeper.Advance([started], new(choice.Fact, started.StartedAt, null, new Dictionary<string, string> { [choice.Mark] = variant }), scope)[0];
    }

    private static Happening Triggering(DeadlineRule rule, Happening times)
    {
        var pattern = rule.Trigger.FirstOrDefault(p => p.Fits(times with { Name = p.Fact })) ?? rule.Trigger[0];
        var marks = (times.Marks ?? new Dictionary<string, string>()).Concat(pattern.When ?? new Dictionary<string, string>())
            .GroupBy(m => m.Key).ToDictionary(g => g.Key, g => g.Last().Value);

        return times with { Name = pattern.Fact, Marks = marks };
    }
}
