namespace JointEnforcement.Domain.Thresholds;

/// <summary>Figures that cannot be: which member, and the rule.</summary>
public sealed record FigureFault(string Field, Refusal Why);

/// <summary>The rules figures can break, each with a code that is never reused.</summary>
public static class ThresholdRefusals
{
    public static Refusal NegativeNumber { get; } = new("threshold.negative-number", RefusalKind.Rule);
    public static Refusal LimitNotPositive { get; } = new("threshold.limit-not-positive", RefusalKind.Rule);
    public static Refusal UnknownUnit { get; } = new("threshold.unknown-unit", RefusalKind.Rule);
    public static Refusal PenaltyInFuture { get; } = new("threshold.penalty-in-future", RefusalKind.Rule);
    public static Refusal ActInFuture { get; } = new("threshold.act-in-future", RefusalKind.Rule);
}

public static class FigureFaults
{
    /// <summary>Everything in the figures that cannot be, in their order; none when they can be compared.</summary>
    public static IReadOnlyList<FigureFault> Of(CaseFigures figures, Clauses clauses, DateOnly today) =>
    [
        .. Of("actDate", figures.ActDate > today ? ThresholdRefusals.ActInFuture : null),
        .. figures.Measurements.SelectMany((m, i) => Measured(m, $"measurements[{i}]", clauses)),
        .. figures.Quantities.SelectMany(q => Of($"quantities.{q.Key}", Negative(q.Value))),
        .. figures.Land.SelectMany((l, i) => Of($"land[{i}].mu", Negative(l.Mu))),
        .. figures.PriorPenalties.SelectMany((p, i) => Of($"priorPenalties[{i}].effectiveOn", p.EffectiveOn > today ? ThresholdRefusals.PenaltyInFuture : null))
    ];

    private static IEnumerable<FigureFault> Measured(Measurement measured, string at, Clauses clauses) =>
    [
        .. Of($"{at}.value", Negative(measured.Value)),
        .. Of($"{at}.limit", measured.Limit <= 0 ? ThresholdRefusals.LimitNotPositive : null),
        .. Of($"{at}.unit", clauses.Units.Contains(measured.Unit) ? null : ThresholdRefusals.UnknownUnit.With("unit", measured.Unit))
    ];

    private static Refusal? Negative(decimal value) => value < 0 ? ThresholdRefusals.NegativeNumber : null;

    private static IEnumerable<FigureFault> Of(string field, Refusal? why) => why is null ? [] : [new(field, why)];
}
