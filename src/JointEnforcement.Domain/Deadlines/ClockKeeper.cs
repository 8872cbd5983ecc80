using System.Globalization;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>Folds facts into clocks: starts, meets, cancels, suspends and resumes them as the rulebook says.</summary>
public static class ClockKeeper
{
    public static IReadOnlyList<Clock> Replay(IEnumerable<Happening> happenings, ClockScope scope) =>
        happenings.Aggregate((IReadOnlyList<Clock>)[], (clocks, happening) => Advance(clocks, happening, scope));

    public static IReadOnlyList<Clock> Advance(IReadOnlyList<Clock> clocks, Happening happening, ClockScope scope) =>
    [
        .. clocks.Select(c => c.IsOpen ? Obliged(Move(c, happening, scope), scope) : c),
        .. scope.Rulebook.Rules
            .Where(r => r.Scope.Covers(scope.OriginAgency))
            .Select(r => Start(r, happening, scope))
            .OfType<Clock>()
    ];

    /// <summary>The same clock counted again with this calendar, its terms untouched.</summary>
    public static Clock Recount(Clock clock, ClockScope scope)
    {
        var reckoned = Counting.Reckon(clock.Terms, clock.StartedAt, clock.Custody, scope.Calendar, clock.Suspensions);
        var other = clock.LenientTerms is { } lenient
            ? Counting.Reckon(lenient, clock.StartedAt, clock.Custody, scope.Calendar, clock.Suspensions)
            : reckoned;
        var rule = RuleOf(clock, scope);

        return clock with
        {
            Due = reckoned.Due,
            DueDate = reckoned.DueDate,
            LenientDue = other.Due > reckoned.LenientDue ? other.Due : reckoned.LenientDue,
            AlertAt = rule?.AlertAfterHours is { } hours
                ? clock.StartedAt.AddHours(hours)
                : reckoned.Due.AddHours(-scope.Rulebook.DueSoonHours),
            Provisional = reckoned.Provisional || other.Provisional,
            CalendarVersion = scope.Calendar.Version,
            Excluded = reckoned.Excluded
        };
    }

    /// <summary>What a new rulebook or calendar would change about the clocks that run now.</summary>
    public static IReadOnlyList<ProposedChange> Propose(
        IReadOnlyList<Clock> running, IEnumerable<Happening> happenings, ClockScope next)
    {
        var replayed = Replay(happenings, next).ToLookup(c => c.Key);

        return
        [
            .. running
                .Where(c => c.IsOpen)
                .Select(c => new ProposedChange(c, replayed[c.Key].FirstOrDefault()))
                .Where(p => p.Then is null || (p.Then.Due, p.Then.LenientDue, p.Then.IsOpen) != (p.Now.Due, p.Now.LenientDue, true))
        ];
    }

    // A matter that is forwarded takes its open clocks to whoever now plays the part.
    private static Clock Obliged(Clock clock, ClockScope scope) =>
        clock is { IsOpen: true, Part: { } part } ? clock with { Obligor = scope.AgencyOf(part) } : clock;

    private static DeadlineRule? RuleOf(Clock clock, ClockScope scope) =>
        scope.Rulebook.ApplicableOn(clock.RuleId, CivilTime.DateOf(clock.StartedAt), scope.OriginAgency);

    private static Clock? Start(DeadlineRule rule, Happening happening, ClockScope scope)
    {
        var trigger = rule.Trigger.FirstOrDefault(p => p.Fits(happening));
        if (trigger is null)
            return null;

        var startedAt = trigger.TimeOf(happening);
        if (!rule.AppliesOn(CivilTime.DateOf(startedAt)))
            return null;

        var terms = rule.Terms;
        if (rule.DueMark is { } mark)
        {
            if (!DateOnly.TryParse(happening.Mark(mark), CultureInfo.InvariantCulture, out var day))
                return null;

            terms = terms with { On = day };
        }

        var clock = new Clock
        {
            RuleId = rule.Id,
            Title = rule.Title,
            Obligor = scope.AgencyOf(rule.Obligor),
            Part = rule.Obligor,
            Post = rule.Post,
            Trigger = happening.Name,
            TriggerTitle = scope.Rulebook.FactTitle(happening.Name),
            StartedAt = startedAt,
            Terms = terms,
            LenientTerms = rule.Lenient,
            Custody = happening.Mark("custody") == "true",
            Assumed = rule.Assumed,
            Optional = rule.Optional,
            Lapses = rule.Lapses,
            Supervised = rule.Supervised,
            RuleVersion = scope.Rulebook.VersionOf(rule),
            Basis = scope.Rulebook.Cite(rule.Basis)
        };

        return rule.Variants is [var first, ..]
            ? Choose(clock, rule, Chosen(rule, happening) ?? first, scope)
            : Recount(clock, scope);
    }

    private static Clock Move(Clock clock, Happening happening, ClockScope scope)
    {
        if (RuleOf(clock, scope) is { } rule)
        {
            if (Match(rule.SatisfiedBy, clock, happening) is { } met)
                return clock with { MetAt = met };

            if (Match(rule.CancelledBy, clock, happening) is { } cancelled)
                return clock with { CancelledAt = cancelled };

            clock = Suspend(clock, rule, happening);

            if (Resume(clock, rule, happening) is { } resumed)
                return Recount(resumed, scope);

            if (rule.ChosenBy?.Fact == happening.Name && Chosen(rule, happening) is { } variant && !IsTooLate(clock, happening))
                return Choose(clock, rule, variant, scope);
        }

        return scope.Rulebook.EndsMatter(happening)
            ? clock with { CancelledAt = happening.Occurred.ToUniversalTime() }
            : clock;
    }

    private static DateTimeOffset? Match(IReadOnlyList<FactPattern> patterns, Clock clock, Happening happening) =>
        patterns.FirstOrDefault(p => p.Fits(happening) && (p.StartedBy is null || p.StartedBy == clock.Trigger))
            ?.TimeOf(happening);

    private static Clock Suspend(Clock clock, DeadlineRule rule, Happening happening) =>
        !clock.IsSuspended && !IsTooLate(clock, happening) && Match(rule.SuspendedBy, clock, happening) is { } from
            ? clock with { Suspensions = [.. clock.Suspensions, new(from, null, happening.Name)] }
            : clock;

    private static Clock? Resume(Clock clock, DeadlineRule rule, Happening happening) =>
        clock.IsSuspended && Match(rule.ResumedBy, clock, happening) is { } until
            ? clock with { Suspensions = [.. clock.Suspensions.SkipLast(1), clock.Suspensions[^1] with { Until = until }] }
            : null;

    private static DeadlineVariant? Chosen(DeadlineRule rule, Happening happening) =>
        rule.ChosenBy is { } choice ? rule.Variants.FirstOrDefault(v => v.Id == happening.Mark(choice.Mark)) : null;

    private static Clock Choose(Clock clock, DeadlineRule rule, DeadlineVariant variant, ClockScope scope) => Recount(
        clock with
        {
            Variant = variant.Id,
            Title = variant.Title,
            Terms = variant.Terms,
            Assumed = rule.Assumed || variant.Assumed,
            Basis = scope.Rulebook.Cite(variant.Basis ?? rule.Basis)
        },
        scope);

    // What is already broken cannot be mended by a later stop or a longer tier.
    private static bool IsTooLate(Clock clock, Happening happening) => clock.IsBreachedAt(happening.Occurred);
}
