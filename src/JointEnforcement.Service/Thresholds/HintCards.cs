using JointEnforcement.Contracts.Languages;
using JointEnforcement.Contracts.Thresholds;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Service.Thresholds;

internal static class HintCards
{
    public static ThresholdHint Of(Rules.ThresholdHint hint) => new()
    {
        Zh = Words.In("zh-Hans")["threshold.only-a-hint"],
        En = Words.In("en")["threshold.only-a-hint"],
        Version = hint.Version,
        On = hint.On,
        Clauses = [.. hint.Clauses.Select(Of)]
    };

    private static ClauseHint Of(Rules.ClauseHint hint)
    {
        var cited = Rules.Clauses.Shipped.Cite(hint.Clause);
        string Say(string language, string clause) => Words.In(language).Say($"threshold.says.{hint.Standing}", new Dictionary<string, string> { ["clause"] = clause });
        return new ClauseHint(hint.Clause.Id, hint.Standing.As<ClauseStanding>(), hint.Clause.Rank.As<ClauseRank>())
        {
            Zh = Say("zh-Hans", cited.Zh),
            En = Say("en", cited.En),
            ClauseZh = cited.Zh,
            ClauseEn = cited.En,
            TextZh = hint.Clause.Text.Zh,
            TextEn = hint.Clause.Text.En,
            Crime = hint.Clause.Crime,
            ToCheck = hint.Clause.ToCheck,
            ReadingsDiffer = hint.ReadingsDiffer,
            Comparisons = [.. hint.Findings.Where(f => f.Stated is not null && f.Condition.AtLeast is not null).Select(f => new Comparison(Aspect(f.Condition), f.Stated!.Value, f.Condition.AtLeast!.Value, f.Condition.UpTo))],
            Exceedances = [.. hint.Findings.SelectMany(f => f.Exceedances).Select(Of)],
            Window = hint.Findings.Select(f => f.Window).OfType<Rules.PenaltyWindow>().Select(w => new PenaltyWindow(w.First, w.Until, w.Counted, w.Needed)).FirstOrDefault(),
            NotKnown = [.. hint.NotKnown.Select(Aspect)],
            MissingEvidence = [.. hint.MissingEvidence.Select(e => e.As<EvidenceKind>())]
        };
    }

    private static Exceedance Of(Rules.Exceedance e) => new(
        e.Measured.Pollutant.As<Pollutant>(), e.Measured.Value, e.Measured.Limit!.Value, e.Measured.Unit, e.Needed, e.OfLimit, e.OfExcess, e.ByLimit, e.ByExcess);

    private static string Aspect(Rules.Condition condition) => condition switch
    {
        { Quantity: { } quantity } => $"quantity.{quantity}",
        { Circumstance: { } circumstance } => $"circumstance.{circumstance}",
        { Land: not null } => "aspect.land",
        { Pollutants: not null } => "aspect.measurement",
        { Zones: not null } => "aspect.zone",
        { Manners: not null } => "aspect.manner",
        { Toxic: true } => "aspect.toxic",
        { Harmful: true } => "aspect.harmful",
        _ => "aspect.penalties"
    };
}
