using JointEnforcement.Domain.Matters;
using At = JointEnforcement.Domain.Penalties.PenaltyStage;

namespace JointEnforcement.Domain.Penalties;

public sealed partial record PenaltyCase
{
    private static readonly PenaltyStage[] Running = [At.Investigating, At.Notified, At.HearingRequested, At.HearingNoticed, At.HearingHeld];
    private static readonly PenaltyStage[] Undecided = [At.Clue, At.UrgentInvestigation, .. Running];
    private static readonly PenaltyStage[] AfterService = [At.Served, At.Performed, At.Urged, At.CourtEnforcement];
    private static readonly PenaltyStage[] Alive = [.. Undecided, At.NotFiled, At.Decided, .. AfterService];

    /// <summary>What carries a case on stands first.</summary>
    public static IReadOnlyList<KnownAct<PenaltyCase>> Acts { get; } =
    [
        Known<FilePenaltyCase>([At.Clue, At.UrgentInvestigation], At.Investigating),
        Known<DeclinePenaltyFiling>([At.Clue, At.UrgentInvestigation], At.NotFiled),
        Known<RequestHearing>([At.Notified], At.HearingRequested),
        Known<NoticeHearing>([At.HearingRequested], At.HearingNoticed),
        Known<HoldHearing>([At.HearingNoticed], At.HearingHeld),
        Known<DecidePenalty>(Running, At.Decided),
        Known<ServePenaltyDecision>([At.Decided], At.Served),
        Known<DisclosePenalty>(AfterService),
        Known<WithdrawPenaltyDisclosure>(AfterService),
        Known<RecordFinePayment>([At.Served, At.Urged, At.CourtEnforcement], At.Performed),
        Known<UrgePerformance>([At.Served], At.Urged),
        Known<ApplyCourtEnforcement>([At.Urged], At.CourtEnforcement),
        Known<ReviewPenaltyLegally>([At.Investigating, At.Notified, At.HearingHeld]),
        Known<GivePenaltyNotice>([At.Investigating, At.Notified], At.Notified),
        Known<LinkReferral>(Undecided),
        Known<RecordPenaltyFigures>(Undecided),
        Known<ExtendPenaltyFiling>([At.Clue]),
        Known<StartUrgentInvestigation>([At.Clue], At.UrgentInvestigation),
        Known<SuspendPenaltyPeriod>(Running),
        Known<ResumePenaltyPeriod>(Running),
        Known<ExtendPenaltyPeriod>(Running),
        Known<RegisterEvidence>(Undecided),
        Known<HandleRegisteredEvidence>(Alive),
        Known<OrderSealOrSeizure>(Undecided),
        Known<ExtendSealOrSeizure>(Alive),
        Known<LiftSealOrSeizure>(Alive),
        Known<TakeEmergencyMeasure>(Undecided),
        Known<ReportEmergencyMeasure>(Alive),
        Known<ObtainMonitoringReport>(Alive),
        Known<ServeCorrectionOrder>(Alive),
        Known<RecheckCorrection>(Alive),
        Known<RestrictProduction>(Alive),
        Known<ExtendProductionRestriction>(Alive),
        Known<FileRectificationPlan>(Alive),
        Known<LiftRestriction>(Alive),
        Known<RecheckRestriction>(Alive),
        Known<RecordFineOverdue>([At.Served, At.Urged]),
        Known<ChangePenaltyDecision>(AfterService),
        Known<EndRemedyPeriod>(AfterService),
        Known<ClosePenaltyCase>([At.NotFiled, At.Decided, .. AfterService], At.Closed)
    ];

    /// <summary>What the procuratorate is not told: it reads facts of the violation and the penalty (环环监〔2017〕17号 art 34).</summary>
    public static bool IsInner(MatterFact fact) => fact is not (PenaltyReferralLinked or PenaltyCaseFiled or PenaltyPeriodSuspended { Ground: PauseGround.Referral }
        or PenaltyPeriodResumed { Ground: PauseGround.Referral } or PenaltyDecided or PenaltyDecisionServed or PenaltyDisclosed or PenaltyDecisionChanged or PenaltyDisclosureWithdrawn
        or CourtEnforcementApplied or PenaltyCaseClosed);

    private static KnownAct<PenaltyCase> Known<TAct>(IReadOnlyList<PenaltyStage> from, params IReadOnlyList<PenaltyStage> to) where TAct : IAct<PenaltyCase, TAct> =>
        MatterActs.Known<PenaltyCase, TAct, PenaltyStage>(from, to);
}
