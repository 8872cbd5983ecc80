namespace JointEnforcement.Domain.Deadlines;

/// <summary>Running clocks counted again under another calendar or rulebook. A calendar moves ends, a rulebook gives the terms of its reading for the day the clock started; neither starts a clock for what is past.</summary>
public static class Adoption
{
    /// <summary>What another calendar or rulebook would change about the clocks that run now; nothing moves until someone confirms.</summary>
    public static IReadOnlyList<ProposedChange> Propose(IEnumerable<Clock> clocks, ClockScope next) =>
    [
        .. clocks.Where(c => c.IsOpen).Select(c => new ProposedChange(c, Of(c, next)))
            .Where(p => p.Then is not { } then || (then.Due, then.LenientDue, then.Provisional) != (p.Now.Due, p.Now.LenientDue, p.Now.Provisional))
    ];

    /// <summary>The clocks after someone confirmed; those the new book has no rule for end at that moment.</summary>
    public static IReadOnlyList<Clock> Adopt(IEnumerable<Clock> clocks, DateTimeOffset at, ClockScope next) =>
        [.. clocks.Select(c => c.IsOpen ? Of(c, next) ?? c with { CancelledAt = at.ToUniversalTime() } : c)];

    private static Clock? Of(Clock clock, ClockScope next)
    {
        var rule = next.Rulebook.ApplicableOn(clock.RuleId, CivilTime.DateOf(clock.StartedAt), next.OriginAgency);
        return rule is { Enabled: true } ? ClockKeeper.Recount(Under(rule, clock, next.Rulebook), next) : null;
    }

    private static Clock Under(DeadlineRule rule, Clock clock, Rulebook book)
    {
        var variant = rule.Variants.FirstOrDefault(v => v.Id == clock.Variant) ?? (rule.Variants is [var first, ..] ? first : null);
        return clock with
        {
            Variant = variant?.Id,
            Title = variant?.Title ?? rule.Title,
            // The day a fact stated stays the day it stated.
            Terms = (variant?.Terms ?? rule.Terms) with { On = clock.Terms.On },
            LenientTerms = rule.Lenient,
            Extensions = [.. clock.Extensions.Select(e => rule.Extensions.FirstOrDefault(s => s.Id == e.Step) is { } step ? e with { Terms = step.Terms, Basis = book.Cite(step.Basis) } : e)],
            Assumed = rule.Assumed || variant?.Assumed is true,
            RuleVersion = book.VersionOf(rule),
            Rulebook = book.Stamp,
            Basis = book.Cite(variant?.Basis ?? rule.Basis)
        };
    }
}
