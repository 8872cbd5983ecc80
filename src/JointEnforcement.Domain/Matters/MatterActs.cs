using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Matters;

/// <summary>How any matter is folded, asked and decided; the kinds bring their own law.</summary>
public static class MatterActs
{
    public static TMatter? Evolve<TMatter>(TMatter? matter, MatterFact fact) where TMatter : Matter<TMatter>, IMatterLaw<TMatter> =>
        matter is not null ? matter.Moved(fact)
        : TMatter.Begin(fact) is { } begun ? (TMatter)((Matter<TMatter>)begun with { Version = 1, LastOccurred = fact.OccurredAt })
        : null;

    /// <summary>An act in its place: the stages it is done in, and those it leads to (none where the stage stays).</summary>
    public static KnownAct<TMatter> Known<TMatter, TAct, TStage>(IReadOnlyList<TStage> from, params IReadOnlyList<TStage> to)
        where TMatter : Matter<TMatter>, IMatterLaw<TMatter> where TAct : IAct<TMatter, TAct> where TStage : struct, Enum
    {
        string[] stages = [.. from.Select(s => s.ToString())];
        return new(typeof(TAct).Name, stages, [.. to.Select(s => s.ToString())], (matter, by, now) =>
            (by.IsSystem ? MatterRefusals.NotYourPost : TAct.Post(matter, by))
            ?? (stages.Contains(matter.StageName) ? null : MatterRefusals.WrongStage(TMatter.Kind, matter.StageName))
            ?? TAct.Bar(matter, now));
    }

    /// <summary>The acts that would not be refused to this officer now.</summary>
    public static IReadOnlyList<string> OpenTo<TMatter>(Officer by, TMatter matter, DateTimeOffset now) where TMatter : Matter<TMatter>, IMatterLaw<TMatter> =>
        [.. TMatter.Acts.Where(a => a.Bar(matter, by, now) is null).Select(a => a.Name)];

    public static Refusal? Bar<TMatter, TAct>(TMatter matter, Officer by, DateTimeOffset now)
        where TMatter : Matter<TMatter>, IMatterLaw<TMatter> where TAct : IAct<TMatter, TAct> =>
        TMatter.Acts.Single(a => a.Name == typeof(TAct).Name).Bar(matter, by, now);

    public static Decision<MatterFact> Decide<TMatter, TAct>(TMatter matter, TAct act, Occasion occasion)
        where TMatter : Matter<TMatter>, IMatterLaw<TMatter> where TAct : IAct<TMatter, TAct> =>
        (Bar<TMatter, TAct>(matter, occasion.By, occasion.Now) ?? occasion.Implausible(matter.LastOccurred)) is { } refusal
            ? refusal
            : Signed(TAct.Decide(matter, act, occasion), occasion);

    public static Decision<MatterFact> Open<TMatter, TAct>(Guid id, TAct act, Occasion occasion)
        where TMatter : Matter<TMatter>, IMatterLaw<TMatter> where TAct : IOpening<TMatter, TAct> =>
        (MayOpen<TMatter, TAct>(occasion.By) ?? occasion.Implausible(DateTimeOffset.MinValue)) is { } refusal
            ? refusal
            : Signed(TAct.Decide(id, act, occasion), occasion);

    /// <summary>Why this officer may not open such a matter; a system never may.</summary>
    public static Refusal? MayOpen<TMatter, TAct>(Officer by) where TMatter : Matter<TMatter>, IMatterLaw<TMatter> where TAct : IOpening<TMatter, TAct> =>
        by.IsSystem ? MatterRefusals.NotYourPost : TAct.Post(by);

    /// <summary>The one sentence of a fact.</summary>
    public static Sentence Say<TMatter>(MatterFact fact) where TMatter : Matter<TMatter>, IMatterLaw<TMatter> =>
        fact is DatesRecounted recounted
            ? recounted.Say()
            : new($"fact.{fact.GetType().Name}", new Dictionary<string, string>(TMatter.Blanks(fact)) { ["by"] = fact.By.Name, ["agency"] = fact.By.Agency });

    private static Decision<MatterFact> Signed(Decision<MatterFact> decision, Occasion occasion) =>
        decision is Decision<MatterFact>.Granted { Facts: var facts }
            ? new Decision<MatterFact>.Granted([.. facts.Select(f => f with { By = occasion.By.Ref, OccurredAt = TimeOf(f, occasion), ServedAt = occasion.Served })])
            : decision;

    // A thing that was found and written down later happened when it was found.
    private static DateTimeOffset TimeOf(MatterFact fact, Occasion occasion) => fact.OccurredAt == default ? occasion.Occurred : fact.OccurredAt;
}
