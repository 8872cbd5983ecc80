using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Penalties;
using JointEnforcement.Contracts.Thresholds;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Matters;
using JointEnforcement.Service.Tests.Plumbing;
using static JointEnforcement.Service.Tests.Penalties.PenaltySituations;

namespace JointEnforcement.Service.Tests.Penalties;

internal sealed class PenaltyRow : MatterRow
{
    private const string Us = "eeb-officer";
    private const string Head = "eeb-head";

    public override MatterKind Kind => MatterKind.PenaltyCase;
    public override string[] Sees => [Us, "proc-supervision"];
    public override string[] Strangers => ["nrb-officer", "psb-officer", "gov-coordinator"];

    public override Task<Guid> Sent(House house) => Filed(house);

    public override IReadOnlyList<MatterActRow> Acts =>
    [
        MatterActRow.Opening(Us, "PenaltyClueReceived", Clue),
        new(typeof(LinkReferral), Us, "PenaltyReferralLinked", Received, async (house, _) => new LinkReferral { Referral = await house.Draft() }),
        MatterActRow.On(Head, "PenaltyFilingExtended", Received, new ExtendPenaltyFiling { Reason = "案情复杂。" }),
        MatterActRow.On(Us, "PenaltyUrgentInvestigationStarted", Received, new StartUrgentInvestigation { Reason = "正在偷排。" }),
        MatterActRow.On(Head, "PenaltyCaseFiled", Received, Filing),
        MatterActRow.On(Head, "PenaltyCaseNotFiled", Received, new DeclinePenaltyFiling { Reason = "没有违法事实。" }),
        MatterActRow.On(Us, "PenaltyPeriodSuspended", Filed, new SuspendPenaltyPeriod { Ground = PauseGround.Testing, Reason = "送检" }),
        MatterActRow.On(Us, "PenaltyPeriodResumed", house => house.After(Filed(house), Us, new SuspendPenaltyPeriod { Ground = PauseGround.Testing, Reason = "送检" }), new ResumePenaltyPeriod { Ground = PauseGround.Testing, Reason = "已出报告" }),
        MatterActRow.On(Head, "PenaltyPeriodExtended", Filed, new ExtendPenaltyPeriod { Reason = "案情复杂。" }),
        MatterActRow.On(Us, "PriorRegistrationMade", Filed, Registration),
        MatterActRow.On(Us, "PriorRegistrationHandled", house => house.After(Filed(house), Us, Registration), new HandleRegisteredEvidence { Result = "复制后退还。" }),
        MatterActRow.On(Us, "SealOrSeizureOrdered", Filed, Sealing),
        MatterActRow.On(Head, "SealOrSeizureExtended", Sealed, new ExtendSealOrSeizure { Reason = "情况复杂。" }),
        MatterActRow.On(Us, "SealOrSeizureLifted", Sealed, new LiftSealOrSeizure { Result = "解除。" }),
        MatterActRow.On(Us, "EmergencyMeasureTaken", Received, Emergency),
        MatterActRow.On(Us, "EmergencyMeasureReported", house => house.After(Received(house), Us, Emergency), new ReportEmergencyMeasure { To = Head }),
        MatterActRow.On(Us, "PenaltyFiguresRecorded", Filed, new RecordPenaltyFigures { Figures = new() { Measurements = [new(Pollutant.Chromium, 18.4m, 1.5m, "mg/L")] } }),
        MatterActRow.On(Us, "MonitoringReportObtained", Filed, new ObtainMonitoringReport { Number = "监〔2026〕1号" }),
        MatterActRow.On(Us, "CorrectionOrderServed", Filed, Correction),
        MatterActRow.On(Us, "CorrectionRechecked", house => house.After(Filed(house), Us, Correction), new RecheckCorrection { StillGoingOn = true, Result = "仍在排放。" }),
        MatterActRow.On(Head, "ProductionRestricted", Filed, Restriction),
        MatterActRow.On(Head, "ProductionRestrictionExtended", Restricted, new ExtendProductionRestriction { Reason = "情况复杂。" }),
        MatterActRow.On(Us, "RectificationPlanFiled", Restricted, new FileRectificationPlan { Plan = "更换处理设施。" }),
        MatterActRow.On(Us, "RestrictionLifted", Restricted, Lifting),
        MatterActRow.On(Us, "RestrictionRechecked", house => house.After(Restricted(house), Us, Lifting), new RecheckRestriction { Result = "运行正常。" }),
        MatterActRow.On(Us, "PenaltyNoticeGiven", Filed, Notice(300_000m)),
        MatterActRow.On(Us, "HearingRequested", HearingTold, Hearing),
        MatterActRow.On(Us, "HearingNoticed", Asked, HearingNotice),
        MatterActRow.On(Us, "HearingHeld", Noticed, new HoldHearing { Record = "当事人到场陈述。" }),
        MatterActRow.On("eeb-legal", "PenaltyLegallyReviewed", Notified, new ReviewPenaltyLegally { Passed = true, Opinion = "合法。" }),
        MatterActRow.On(Head, "PenaltyDecided", Notified, Decision),
        MatterActRow.On(Us, "PenaltyDecisionServed", Decided, Serving),
        MatterActRow.On(Us, "PenaltyDisclosed", Served, new DisclosePenalty { Where = "分局网站", Redacted = true }),
        MatterActRow.On(Us, "FineOverdue", Served, new RecordFineOverdue { SurchargeYuan = 3_000m }),
        MatterActRow.On(Us, "FinePaid", Served, new RecordFinePayment { Yuan = 100_000m }),
        MatterActRow.On(Us, "PenaltyDecisionChanged", Served, Change),
        MatterActRow.On(Us, "PenaltyDisclosureWithdrawn", Changed, new WithdrawPenaltyDisclosure { Reason = "决定被撤销。" }),
        MatterActRow.On(Us, "RemedyPeriodEnded", Served, new EndRemedyPeriod()),
        MatterActRow.On(Us, "PerformanceUrged", Served, Urging),
        MatterActRow.On(Head, "CourtEnforcementApplied", UrgedLongAgo, new ApplyCourtEnforcement { Court = "洪江市人民法院" }),
        MatterActRow.On(Us, "PenaltyCaseClosed", house => house.After(Served(house), Us, new RecordFinePayment { Yuan = 100_000m }), new ClosePenaltyCase { Ground = ClosingGround.Performed, Summary = "已履行。" })
    ];
}
