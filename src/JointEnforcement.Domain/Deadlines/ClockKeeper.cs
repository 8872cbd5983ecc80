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
        .. scope.Rulebook.StartedBy(happening.Name)
            .Where(r => r.Scope.Covers(scope.OriginAgency))
            .Select(r => Start(r, happening, scope))
            .OfType<Clock>()
    ];

    /// <summary>The same clock counted again with this calendar, its terms untouched.</summary>
    public static Clock Recount(Clock clock, ClockScope scope)
    {
        var reckoned = Counting.Reckon(clock.Terms, clock.Extensions, clock.StartedAt, clock.Custody, scope.Calendar, clock.Suspensions);
        var other = clock.LenientTerms is { } lenient
            ? Counting.Reckon(lenient, clock.Extensions, clock.StartedAt, clock.Custody, scope.Calendar, clock.Suspensions)
            : reckoned;
        var rule = RuleOf(clock, scope);

        return clock with
        {
            Due = reckoned.Due,
            DueDate = reckoned.DueDate,
            LenientDue = other.Due > reckoned.LenientDue ? other.Due : reckoned.LenientDue,
            AlertAt = rule?.AlertAfterHours is { } hours
                ? clock.StartedAt.AddHours(hours)
                : reckoned.Due.AddHours(-scope.BookOf(clock).DueSoonHours),
            Provisional = reckoned.Provisional || other.Provisional,
            CalendarVersion = scope.Calendar.Version,
            Excluded = reckoned.Excluded
        };
    }

    // A matter that is forwarded takes its open clocks to whoever now plays the part.
    private static Clock Obliged(Clock clock, ClockScope scope) =>
        clock is { IsOpen: true, Part: { } part } ? clock with { Obligor = scope.AgencyOf(part) } : clock;

    private static DeadlineRule? RuleOf(Clock clock, ClockScope scope) =>
        scope.BookOf(clock).ApplicableOn(clock.RuleId, CivilTime.DateOf(clock.StartedAt), scope.OriginAgency);

    private static Clock? Start(DeadlineRule rule, Happening happening, ClockScope scope)
    {
        var trigger = rule.Trigger.FirstOrDefault(p => p.Fits(happening));
        if (trigger is null)
            return null;

        var startedAt = BeginsAt(trigger, happening, scope);
        if (!rule.AppliesOn(CivilTime.DateOf(startedAt)))
            return null;

        var terms = rule.Terms;
        if ((rule.DueMark ?? rule.FromMark) is { } mark)
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
            Lapses = rule.Lapses || rule.Waits,
            Waits = rule.Waits,
            Supervised = rule.Supervised,
            RuleVersion = scope.Rulebook.VersionOf(rule),
            Rulebook = scope.Rulebook.Stamp,
            Basis = scope.Rulebook.Cite(rule.Basis)
        };

        if (rule.MetByTrigger)
            clock = clock with { MetAt = Match(rule.SatisfiedBy, clock, happening) };

        return rule.Variants is [var first, ..]
            ? Choose(clock, rule, Chosen(rule, happening) ?? first, scope)
            : Recount(clock, scope);
    }

    // The first period is counted with what is known now; its own clock may still be moved, this start is not.
    private static DateTimeOffset BeginsAt(FactPattern trigger, Happening happening, ClockScope scope) =>
        trigger.After is { } first
            ? Counting.LastMoment(Counting.Reckon(first, trigger.TimeOf(happening), custody: false, scope.Calendar, []))
            : trigger.TimeOf(happening);

    private static Clock Move(Clock clock, Happening happening, ClockScope scope)
    {
        if (RuleOf(clock, scope) is { } rule)
        {
            if (Match(rule.SatisfiedBy, clock, happening) is { } met)
                return clock with { MetAt = met };

            if (Match(rule.CancelledBy, clock, happening) is { } cancelled)
                return clock with { CancelledAt = cancelled };

            if (Extend(clock, rule, happening, scope) is { } extended)
                return Recount(extended, scope);

            clock = Suspend(clock, rule, happening, scope);

            if (Resume(clock, rule, happening) is { } resumed)
                return Recount(resumed, scope);

            if (rule.ChosenBy?.Fact == happening.Name && Chosen(rule, happening) is { } variant && !IsTooLate(clock, happening))
                return Choose(clock, rule, variant, scope);
        }

        return scope.BookOf(clock).EndsMatter(happening)
            ? clock with { CancelledAt = happening.Occurred.ToUniversalTime() }
            : clock;
    }

    private static DateTimeOffset? Match(IReadOnlyList<FactPattern> patterns, Clock clock, Happening happening) =>
        patterns.FirstOrDefault(p => p.Fits(happening) && (p.StartedBy is null || p.StartedBy == clock.Trigger))
            ?.TimeOf(happening);

    private static Clock? Extend(Clock clock, DeadlineRule rule, Happening happening, ClockScope scope) =>
        Extensions.Next(rule, clock.Extensions.Count) is { } step && step.By.Fits(happening) && !IsTooLate(clock, happening)
            ? clock with { Extensions = [.. clock.Extensions, new(step.Id, step.By.TimeOf(happening), step.Terms, scope.BookOf(clock).Cite(step.Basis))] }
            : null;

    private static Clock Suspend(Clock clock, DeadlineRule rule, Happening happening, ClockScope scope)
    {
        var ground = Ground(happening);
        return !clock.Suspensions.Any(s => s.Until is null && s.Ground == ground)
            && !IsTooLate(clock, happening)
            && Match(rule.SuspendedBy, clock, happening) is { } from
                ? clock with { Suspensions = [.. clock.Suspensions, new(from, null, ground, scope.BookOf(clock).GroundTitle(ground))] }
                : clock;
    }

    private static Clock? Resume(Clock clock, DeadlineRule rule, Happening happening)
    {
        var stopped = clock.Suspensions.LastOrDefault(s => s.Until is null && (happening.Mark("ground") is null || s.Ground == Ground(happening)));
        return stopped is not null && Match(rule.ResumedBy, clock, happening) is { } until
            ? clock with { Suspensions = [.. clock.Suspensions.Select(s => ReferenceEquals(s, stopped) ? s with { Until = until } : s)] }
            : null;
    }

    // A period may stand still on several grounds at once; it runs on when the last of them falls away.
    private static string Ground(Happening happening) => happening.Mark("ground") ?? happening.Name;

    private static DeadlineVariant? Chosen(DeadlineRule rule, Happening happening) =>
        rule.ChosenBy is { } choice ? rule.Variants.FirstOrDefault(v => v.Id == happening.Mark(choice.Mark)) : null;

    private static Clock Choose(Clock clock, DeadlineRule rule, DeadlineVariant variant, ClockScope scope) => Recount(
        clock with
        {
            Variant = variant.Id,
            Title = variant.Title,
            Terms = variant.Terms,
            Assumed = rule.Assumed || variant.Assumed,
            Basis = scope.BookOf(clock).Cite(variant.Basis ?? rule.Basis)
        },
        scope);

    // What is already broken cannot be mended by a later stop or a longer tier.
    private static bool IsTooLate(Clock clock, Happening happening) => clock.IsBreachedAt(happening.Occurred);
}
