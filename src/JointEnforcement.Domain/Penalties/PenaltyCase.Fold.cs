using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

public sealed partial record PenaltyCase
{
    protected override PenaltyCase After(MatterFact fact) => fact switch
    {
        PenaltyReferralLinked e => this with { Links = [.. Links, e.Referral], ReferralPending = e.Pending, Convicted = e.Convicted },
        PenaltyFilingExtended => this with { FilingExtended = true },
        PenaltyUrgentInvestigationStarted => this with { Stage = PenaltyStage.UrgentInvestigation },
        PenaltyCaseFiled e => this with { Stage = PenaltyStage.Investigating, Investigators = e.Investigators, WasFiled = true },
        PenaltyCaseNotFiled => this with { Stage = PenaltyStage.NotFiled },
        PenaltyPeriodSuspended e => this with { Paused = [.. Paused.Where(g => g != e.Ground), e.Ground], ReferralPending = ReferralPending || e.Ground is PauseGround.Referral },
        PenaltyPeriodResumed e => this with
        {
            Paused = [.. Paused.Where(g => g != e.Ground)],
            ReferralPending = ReferralPending && e.Ground is not PauseGround.Referral,
            Convicted = Convicted || e.Convicted
        },
        PenaltyPeriodExtended e => this with { Extensions = e.Round },
        PriorRegistrationMade => this with { Registered = true },
        PriorRegistrationHandled => this with { Registered = false },
        SealOrSeizureOrdered => this with { Sealed = true, SealExtended = false },
        SealOrSeizureExtended => this with { SealExtended = true },
        SealOrSeizureLifted => this with { Sealed = false },
        EmergencyMeasureTaken => this with { EmergencyOpen = true },
        EmergencyMeasureReported => this with { EmergencyOpen = false },
        PenaltyNoticeGiven e => this with { Stage = PenaltyStage.Notified, Proposed = e.Proposed, Reviewer = e.Reviewer, HearingToldAt = null },
        HearingRightTold e => this with { HearingToldAt = e.ServedAt ?? e.OccurredAt },
        HearingRequested => this with { Stage = PenaltyStage.HearingRequested },
        HearingNoticed e => this with { Stage = PenaltyStage.HearingNoticed, HearingOn = e.HeldOn, Presider = e.Presider.Id },
        // What was reviewed before the hearing says nothing of what the hearing brought.
        HearingHeld => this with { Stage = PenaltyStage.HearingHeld, WasHeard = true, Review = null },
        PenaltyLegallyReviewed e => this with { Review = new(e.Number, e.Passed, e.By), CrimeSuspected = e.CrimeSuspected },
        PenaltyDecided e => this with { Stage = PenaltyStage.Decided, Decision = e },
        PenaltyDecisionServed => this with { Stage = PenaltyStage.Served },
        FineOverdue e => this with { SurchargeYuan = e.SurchargeYuan },
        FinePaid e => this with { PaidYuan = PaidYuan + e.Yuan, Stage = e.InFull ? PenaltyStage.Performed : Stage },
        PenaltyDisclosed => this with { Disclosed = true },
        PenaltyDecisionChanged => this with { Changed = true },
        PenaltyDisclosureWithdrawn => this with { Disclosed = false },
        RemedyPeriodEnded => this with { RemedyEnded = true },
        PerformanceUrged => this with { Stage = PenaltyStage.Urged },
        CourtEnforcementApplied => this with { Stage = PenaltyStage.CourtEnforcement },
        CorrectionOrderServed => this with { CorrectionOrdered = true },
        CorrectionRechecked => this with { CorrectionOrdered = false },
        ProductionRestricted e => this with { Restriction = e.Kind, RestrictionExtended = false },
        ProductionRestrictionExtended => this with { RestrictionExtended = true },
        RestrictionLifted => this with { Restriction = null, RestrictionToRecheck = true },
        RestrictionRechecked => this with { RestrictionToRecheck = false },
        PenaltyCaseClosed => this with { Stage = PenaltyStage.Closed },
        _ => this
    };
}
