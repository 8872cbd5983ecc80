namespace JointEnforcement.Domain.Thresholds;

/// <summary>How a known figure stands to one condition.</summary>
public enum Weight { Met, Near, NotKnown, NotMet }

/// <summary>A measured value under both readings of “n times or more above the standard”: as multiple of the limit, and as multiple of what exceeds it.</summary>
public sealed record Exceedance(Measurement Measured, decimal Needed)
{
    private decimal Limit => Measured.Limit!.Value;

    public decimal OfLimit => Math.Round(Measured.Value / Limit, 4);

    public decimal OfExcess => Math.Round((Measured.Value - Limit) / Limit, 4);

    public bool ByLimit => Measured.Value >= Needed * Limit;

    public bool ByExcess => Measured.Value - Limit >= Needed * Limit;

    public bool ReadingsDiffer => ByLimit != ByExcess;
}

/// <summary>Penalties that count together, from the first one's effective day to the last day on which a new act still falls within the period.</summary>
public sealed record PenaltyWindow(DateOnly First, DateOnly Until, int Counted, int Needed);

/// <summary>One condition against the figures of a case.</summary>
public sealed record Finding(Condition Condition, Weight Weight)
{
    public decimal? Stated { get; init; }
    public IReadOnlyList<Exceedance> Exceedances { get; init; } = [];
    public PenaltyWindow? Window { get; init; }

    /// <summary>The answer depends on which reading, or which provincial number, is taken.</summary>
    public bool ReadingsDiffer { get; init; }
}

/// <summary>Weighs the conditions of the clauses; it compares and judges nothing.</summary>
internal sealed class Weighing(CaseFigures figures, Clauses clauses)
{
    public Finding Of(Condition condition) => condition switch
    {
        { Quantity: { } quantity } => Number(condition, figures.Quantities.TryGetValue(quantity, out var stated) ? stated : null),
        { Land: { } kinds } => Number(condition, figures.Land.Where(l => kinds.Contains(l.Kind) && l.Effect == condition.Effect).ToList() is { Count: > 0 } land ? land.Sum(l => l.Mu) : null),
        { Pollutants: { } pollutants } => Measured(condition, pollutants),
        { Zones: { } zones } => new(condition, Among(figures.Zones, zones)),
        { Manners: { } manners } => new(condition, Among(figures.Manners, manners)),
        { Toxic: true } => new(condition, Toxic ? Weight.Met : Weight.NotKnown),
        { Harmful: true } => new(condition, Toxic || figures.Substances.Contains(Substance.OtherHarmful) ? Weight.Met : Weight.NotKnown),
        { Circumstance: { } circumstance } => new(condition, figures.Circumstances.TryGetValue(circumstance, out var there) ? there ? Weight.Met : Weight.NotMet : Weight.NotKnown),
        { Penalties: { } matter } => Penalised(condition, matter),
        _ => throw new InvalidOperationException("A condition of a clause asks for nothing.")
    };

    private bool Toxic =>
        figures.Substances.Any(s => s is not Substance.OtherHarmful)
        || figures.Quantities.GetValueOrDefault(Quantity.HazardousWasteTonnes) > 0
        || figures.Measurements.Any(m => clauses.HeavyMetals.Contains(m.Pollutant) && m.Limit is { } limit && m.Value > limit);

    private static Weight Among<T>(IReadOnlyList<T> stated, IReadOnlyList<T> wanted) =>
        stated.Count == 0 ? Weight.NotKnown : stated.Any(wanted.Contains) ? Weight.Met : Weight.NotMet;

    private Finding Number(Condition condition, decimal? stated) => new(condition, Against(stated, condition.AtLeast!.Value))
    {
        Stated = stated,
        ReadingsDiffer = condition.UpTo is { } upTo && stated >= condition.AtLeast && stated < upTo
    };

    private Weight Against(decimal? stated, decimal needed) => stated switch
    {
        null => Weight.NotKnown,
        { } n when n >= needed => Weight.Met,
        { } n when n >= clauses.Near * needed => Weight.Near,
        _ => Weight.NotMet
    };

    private Finding Measured(Condition condition, IReadOnlyList<Pollutant> pollutants)
    {
        var found = figures.Measurements.Where(m => pollutants.Contains(m.Pollutant)).ToList();
        if (condition.Exceeds is not { } needed)
            return new(condition, found.Any(m => m.Value > 0) ? Weight.Met : Weight.NotKnown);
        if (found.Count == 0)
            return new(condition, Weight.NotKnown);

        var compared = found.Where(m => m.Limit is not null).Select(m => new Exceedance(m, needed)).ToList();
        var weight = compared.Any(e => e.ByLimit) ? Weight.Met
            : compared.Any(e => e.Measured.Value >= clauses.Near * needed * e.Measured.Limit) ? Weight.Near
            : compared.Count < found.Count ? Weight.NotKnown
            : Weight.NotMet;
        return new(condition, weight)
        {
            Exceedances = compared,
            ReadingsDiffer = weight is Weight.Met && !compared.Any(e => e.ByExcess)
        };
    }

    private Finding Penalised(Condition condition, PriorPenaltyMatter matter)
    {
        var stated = figures.PriorPenalties.Where(p => p.Matter == matter && p.EffectiveOn <= figures.ActDate).Select(p => p.EffectiveOn).Order().ToList();
        var within = stated.Where(day => day.AddMonths(condition.Months) >= figures.ActDate).ToList();
        var weight = stated.Count == 0 ? Weight.NotKnown
            : within.Count >= condition.Times ? Weight.Met
            : within.Count > 0 && within.Count + 1 == condition.Times ? Weight.Near
            : Weight.NotMet;
        return new(condition, weight)
        {
            Stated = stated.Count == 0 ? null : within.Count,
            Window = within.Count == 0 ? null : new(within[0], within[0].AddMonths(condition.Months), within.Count, condition.Times)
        };
    }
}
