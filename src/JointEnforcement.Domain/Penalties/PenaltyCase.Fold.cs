using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

public sealed partial record PenaltyCase
{
    protected override PenaltyCase After(MatterFact fact) => fact switch
    {
        PenaltyReferralLinked e => this with { Links = [.. Links, e.Referral], ReferralPending = e.Pending, Convicted = e.Convicted },
        PenaltyFiguresRecorded e => this with { Figures = e.Figures },
        PenaltyFilingExtended => this with { FilingExtended = true },
        PenaltyUrgentInvestigationStarted => this with { Stage = PenaltyStage.UrgentInvestigation },
        PenaltyCaseFiled e => this with { Stage = PenaltyStage.Investigating, Investigators = e.Investigators, WasFiled = true },
        PenaltyCaseNotFiled => this with { Stage = PenaltyStage.NotFiled },
        PenaltyPeriodSuspended e => this with
        {
            Paused = [.. Paused.Where(g => g != e.Ground), e.Ground],
            ReferralPending = ReferralPending || e.Ground is PauseGround.Referral,
            Review = e.Ground is PauseGround.Referral && Review is not null ? Review with { DespiteReferral = false } : Review
        },
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
        // What was reviewed before says nothing of what is proposed anew, nor of what a hearing brought.
        PenaltyNoticeGiven e => this with { Stage = PenaltyStage.Notified, Proposed = e.Proposed, Reviewer = e.Reviewer, HearingToldAt = null, Review = Proposed is null ? Review : null },
        HearingRightTold e => this with { HearingToldAt = e.ServedAt ?? e.OccurredAt },
        HearingRequested => this with { Stage = PenaltyStage.HearingRequested },
        HearingNoticed e => this with { Stage = PenaltyStage.HearingNoticed, HearingOn = e.HeldOn, Presider = e.Presider.Id },
        HearingHeld => this with { Stage = PenaltyStage.HearingHeld, WasHeard = true, Review = null },
        PenaltyLegallyReviewed e => this with { Review = new(e.Number, e.Passed, e.By, ReferralPending), CrimeSuspected = e.CrimeSuspected },
        PenaltyDecided e => this with { Stage = PenaltyStage.Decided, Decision = e },
        PenaltyDecisionServed => this with { Stage = PenaltyStage.Served },
        FineOverdue e => this with { SurchargeYuan = e.SurchargeYuan },
        FinePaid e => this with { PaidYuan = PaidYuan + e.Yuan, Stage = e.InFull ? PenaltyStage.Performed : Stage },
        PenaltyDisclosed => this with { Disclosed = true },
        PenaltyDecisionChanged e => this with { Changed = true, Gone = e.Change is not DecisionChange.Varied },
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
