namespace JointEnforcement.Contracts.Thresholds;

/// <summary>A number of the case; its unit is in the quantity's name.</summary>
public sealed record StatedQuantity(Quantity Quantity, decimal Value);

/// <summary>The figures of a case as its officer enters them; what is left out is not known.</summary>
public sealed record StatedFigures
{
    public IReadOnlyList<Measurement> Measurements { get; init; } = [];
    public IReadOnlyList<StatedQuantity> Quantities { get; init; } = [];
    public IReadOnlyList<Substance> Substances { get; init; } = [];
    public IReadOnlyList<DischargeManner> Manners { get; init; } = [];
    public IReadOnlyList<Zone> Zones { get; init; } = [];
    public IReadOnlyList<Circumstance> Circumstances { get; init; } = [];
    public IReadOnlyList<LandLoss> Land { get; init; } = [];
    public IReadOnlyList<PriorPenalty> PriorPenalties { get; init; } = [];
    /// <summary>Evidence already at hand.</summary>
    public IReadOnlyList<EvidenceKind> Evidence { get; init; } = [];
}
