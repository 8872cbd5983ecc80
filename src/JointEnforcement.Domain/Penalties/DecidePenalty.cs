using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The head decides how the case ends (行政处罚法 art 57); a penalty only after notice, hearing and reviews as the law demands them.</summary>
public sealed record DecidePenalty(
    PenaltyOutcome Outcome, string Number, PenaltyMeasures? Measures, string Reason, IReadOnlyList<LegalReviewTrigger> Triggers, string? Minutes, string? Waiver, bool Disclosed, bool WindowRuns)
    : IAct<PenaltyCase, DecidePenalty>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) =>
        Posts.Heads(matter.Origin, by) ?? (matter.Investigates(by.Id) ? PenaltyRefusals.OwnInvestigation : null);

    public static Decision<MatterFact> Decide(PenaltyCase matter, DecidePenalty act, Occasion occasion) =>
        (MatterRefusals.Reason(act.Reason) ?? Masked.Text(act.Reason) ?? Against(matter, act)) is { } refusal
            ? refusal
            : new PenaltyDecided(
                act.Outcome, act.Number, act.Outcome is PenaltyOutcome.Penalise ? act.Measures : null, act.Reason, matter.Review?.Number, act.Minutes, act.Waiver,
                act.Disclosed && act.Outcome is PenaltyOutcome.Penalise);

    private static Refusal? Against(PenaltyCase matter, DecidePenalty act) => act.Outcome switch
    {
        PenaltyOutcome.Penalise => PenaltyGuard.Against(matter, act),
        PenaltyOutcome.TransferCrime => matter.Links.Any(l => l.Kind is MatterKind.CriminalReferral) ? null : PenaltyRefusals.TransferNeedsReferral,
        PenaltyOutcome.NoPenalty or PenaltyOutcome.NotEstablished or PenaltyOutcome.TransferOther => matter is { CrimeSuspected: true, Links: [] } ? PenaltyRefusals.CrimeNotReferred : null
    };
}
