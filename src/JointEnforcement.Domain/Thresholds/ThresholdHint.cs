namespace JointEnforcement.Domain.Thresholds;

/// <summary>How the known figures stand to a clause: they may meet it, come near it, or leave open what it asks for. None of these is a finding of law.</summary>
public enum ClauseStanding { MayMeet, Near, EvidenceMissing }

/// <summary>One clause that the figures touch, with what it was compared with, what is not known, and which evidence is missing.</summary>
public sealed record ClauseHint(Clause Clause, ClauseStanding Standing, IReadOnlyList<Finding> Findings, IReadOnlyList<EvidenceKind> MissingEvidence)
{
    public bool ReadingsDiffer => Findings.Any(f => f.ReadingsDiffer);

    public IReadOnlyList<Condition> NotKnown => [.. Findings.Where(f => f.Weight is Weight.NotKnown).Select(f => f.Condition)];
}

/// <summary>Which clauses may be touched by the figures of a case, by the interpretations in force on the day of the act. A hint with clause numbers; whether there is an offence is for the competent organ to say.</summary>
public sealed record ThresholdHint(DateOnly On, string Version, IReadOnlyList<ClauseHint> Clauses)
{
    public static ThresholdHint Of(CaseFigures figures, Clauses clauses)
    {
        var weighing = new Weighing(figures, clauses);
        return new(figures.ActDate, clauses.Version, [.. clauses.On(figures.ActDate)
            .Select(clause => Of(clause, weighing, figures)).OfType<ClauseHint>()
            .OrderBy(hint => hint.Standing)]);
    }

    private static ClauseHint? Of(Clause clause, Weighing weighing, CaseFigures figures) =>
        clause.Any.Select(all => all.Select(weighing.Of).ToList())
            .Where(findings => findings[0].Weight is Weight.Met or Weight.Near && findings.All(f => f.Weight is not Weight.NotMet))
            .Select(findings => new ClauseHint(clause, StandingOf(findings), findings, [.. clause.Evidence.Except(figures.Evidence)]))
            .OrderBy(hint => hint.Standing).ThenBy(hint => hint.NotKnown.Count).ThenBy(hint => hint.ReadingsDiffer)
            .FirstOrDefault();

    /// <summary>How many clauses these figures may meet.</summary>
    public static int Met(CaseFigures figures) => Of(figures, Thresholds.Clauses.Shipped).Clauses.Count(c => c.Standing is ClauseStanding.MayMeet);

    /// <summary>The mark by which rules tell figures that may meet a clause from others.</summary>
    public static string Mark(CaseFigures figures) => Met(figures) > 0 ? "may-meet" : "none";

    private static ClauseStanding StandingOf(List<Finding> findings) =>
        findings.Any(f => f.Weight is Weight.NotKnown) ? ClauseStanding.EvidenceMissing
        : findings.Any(f => f.Weight is Weight.Near) ? ClauseStanding.Near
        : ClauseStanding.MayMeet;
}
