using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Penalties;

/// <summary>What stands between a case and a penalty.</summary>
internal static class PenaltyGuard
{
    public static Refusal? Against(PenaltyCase matter, DecidePenalty act) => act.Measures is not { Kinds: [_, ..] } measures
        ? PenaltyRefusals.NothingProposed
        : Crime(matter, measures) ?? Notice(matter, measures) ?? Hearing(matter, measures, act) ?? Review(matter, act) ?? Discussion(measures, act);

    // A new fine waits for the end of the referral, unless legal review has let it pass with the referral before its eyes (V-CR-8).
    private static Refusal? Crime(PenaltyCase matter, PenaltyMeasures measures) =>
        matter.CrimeSuspected && matter.Links.All(l => l.Kind is not MatterKind.CriminalReferral) ? PenaltyRefusals.CrimeNotReferred
        : matter.Convicted && measures.Kinds.Contains(PenaltyKind.Fine) ? PenaltyRefusals.NoFineAfterConviction
        : matter.ReferralPending && !measures.Kinds.All(PenaltyThresholds.MayNotWait) && matter.Review is not { Passed: true, DespiteReferral: true } ? PenaltyRefusals.FineWaits
        : null;

    private static Refusal? Notice(PenaltyCase matter, PenaltyMeasures measures) =>
        matter.Proposed is not { } told ? PenaltyRefusals.NoNotice
        : measures.Kinds.Contains(PenaltyKind.Fine) != measures.FineYuan > 0 ? PenaltyRefusals.FineNeedsAmount
        : measures.Kinds.Except(told.Kinds).Any() || measures.FineYuan > told.FineYuan ? PenaltyRefusals.HeavierThanTold
        : null;

    private static Refusal? Hearing(PenaltyCase matter, PenaltyMeasures measures, DecidePenalty act) =>
        matter.Stage is PenaltyStage.HearingRequested or PenaltyStage.HearingNoticed ? PenaltyRefusals.HearingNotHeld
        : matter.WasHeard ? null
        : matter.HearingToldAt is null ? PenaltyThresholds.Hearing(measures, matter.Party) ? PenaltyRefusals.HearingRightNotTold : null
        : string.IsNullOrWhiteSpace(act.Waiver) && act.WindowRuns ? PenaltyRefusals.HearingWindowOpen
        : null;

    private static Refusal? Review(PenaltyCase matter, DecidePenalty act) =>
        matter.Review is { Passed: false } ? PenaltyRefusals.LegalReviewFailed
        : matter.Review is null && (matter.WasHeard || act.Triggers.Count > 0) ? PenaltyRefusals.LegalReviewMissing
        : null;

    private static Refusal? Discussion(PenaltyMeasures measures, DecidePenalty act) =>
        (PenaltyThresholds.CollectiveDiscussion(measures) || act.Triggers.Contains(LegalReviewTrigger.ComplexRelations)) && string.IsNullOrWhiteSpace(act.Minutes)
            ? PenaltyRefusals.MinutesMissing
            : null;
}
