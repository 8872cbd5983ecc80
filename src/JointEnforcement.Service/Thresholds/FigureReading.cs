using JointEnforcement.Contracts.Thresholds;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Service.Thresholds;

internal static class FigureReading
{
    public static Rules.CaseFigures Of(StatedFigures figures, DateOnly actDate) => Of(Asked(figures, actDate), actDate);

    /// <summary>What is entered for a case, as one would ask about it; a circumstance that is not named is not known.</summary>
    public static CaseFigures Asked(StatedFigures figures, DateOnly? actDate) => new()
    {
        ActDate = actDate,
        Measurements = figures.Measurements,
        Quantities = figures.Quantities.DistinctBy(q => q.Quantity).ToDictionary(q => q.Quantity, q => q.Value),
        Circumstances = figures.Circumstances.Distinct().ToDictionary(c => c, _ => true),
        Land = figures.Land,
        Zones = figures.Zones,
        Manners = figures.Manners,
        Substances = figures.Substances,
        PriorPenalties = figures.PriorPenalties,
        Evidence = figures.Evidence
    };

    public static Rules.CaseFigures Of(CaseFigures figures, DateOnly today) => new(figures.ActDate ?? today)
    {
        Measurements = [.. figures.Measurements.Select(m => new Rules.Measurement(m.Pollutant.As<Rules.Pollutant>(), m.Value, m.Limit, m.Unit))],
        Quantities = figures.Quantities.ToDictionary(q => q.Key.As<Rules.Quantity>(), q => q.Value),
        Circumstances = figures.Circumstances.ToDictionary(c => c.Key.As<Rules.Circumstance>(), c => c.Value),
        Land = [.. figures.Land.Select(l => new Rules.LandLoss(l.Kind.As<Rules.LandKind>(), l.Mu, l.Effect.As<Rules.LandEffect>()))],
        Zones = [.. figures.Zones.Select(z => z.As<Rules.Zone>())],
        Manners = [.. figures.Manners.Select(m => m.As<Rules.DischargeManner>())],
        Substances = [.. figures.Substances.Select(s => s.As<Rules.Substance>())],
        PriorPenalties = [.. figures.PriorPenalties.Select(p => new Rules.PriorPenalty(p.Matter.As<Rules.PriorPenaltyMatter>(), p.EffectiveOn))],
        Evidence = [.. figures.Evidence.Select(e => e.As<Rules.EvidenceKind>())]
    };
}
