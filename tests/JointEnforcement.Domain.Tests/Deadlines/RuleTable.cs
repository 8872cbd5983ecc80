namespace JointEnforcement.Domain.Tests.Deadlines;

/// <summary>Every enabled rule: what starts it at 10:20 on Monday 2026-09-28, for whose matter, who must act, and when it ends. Written from the tables of the law and counted by another hand.</summary>
internal static class RuleTable
{
    public const string Start = "2026-09-28T10:20";

    private const string Text = """
        CL-01 | ClueRecorded | EEB | ORIGIN | 2026-10-08
        CL-02 | ClueRecorded danger=true | EEB | ORIGIN | 2026-09-29T10:20
        CL-03 | ClueSent | EEB | RECIPIENT | 2026-09-29
        CL-04 | ClueSigned | EEB | RECIPIENT | 2026-10-10
        CL-05 | ClueAccepted | EEB | RECIPIENT | 2026-10-13
        CL-06 | ClueAccepted | EEB | RECIPIENT | 2026-11-27
        EDC-01 | DamageCluePushed | EEB | PREFECTURE | 2026-10-28
        EDC-02 | DamageConsultationNoticeServed | EEB | PREFECTURE | 2026-12-28
        DT-D2 | DetentionTransferDecided | EEB | ORIGIN | 2026-10-08
        DT-D3 | DetentionTransferAccepted | EEB | POLICE | 2026-10-08
        DT-D4 | DetentionDecided | EEB | POLICE | 2026-10-08
        DT-D5 | DetentionTransferAccepted | EEB | POLICE | 2026-10-10
        DT-D6 | DetentionCaseFiled | EEB | POLICE | 2026-10-28
        AP-01 | PenaltyClueReceived | EEB | ORIGIN | 2026-10-13
        AP-02 | PenaltyUrgentInvestigationStarted | EEB | ORIGIN | 2026-10-13
        AP-03 | PenaltyCaseFiled | EEB | ORIGIN | 2026-12-28
        AP-03 | PenaltyCaseFiled | NRB | ORIGIN | 2026-12-28
        AP-04 | PriorRegistrationMade | EEB | ORIGIN | 2026-10-13
        AP-05 | HearingRightTold | EEB | PARTY | 2026-10-10
        AP-06 | HearingNoticed heldOn=2026-10-16 | EEB | ORIGIN | 2026-10-08
        AP-07 | PenaltyDecided | EEB | ORIGIN | 2026-10-13
        AP-08 | PenaltyDecisionServed | EEB | PARTY | 2026-10-13
        AP-10 | PenaltyDecided | EEB | ORIGIN | 2026-10-13
        AP-10 | PenaltyDecided | NRB | ORIGIN | 2026-10-13
        AP-11 | PenaltyDecisionChanged | EEB | ORIGIN | 2026-10-08
        AP-12a | PenaltyDecisionServed | EEB | PARTY | 2026-11-27
        AP-12b | PenaltyDecisionServed | EEB | PARTY | 2027-03-29
        AP-13 | PerformanceUrged | EEB | PARTY | 2026-10-16
        AP-14 | RemedyPeriodEnded | EEB | ORIGIN | 2026-12-28
        AP-15 | SealOrSeizureOrdered | EEB | ORIGIN | 2026-10-28
        AP-16 | EmergencyMeasureTaken | EEB | ORIGIN | 2026-09-29T10:20
        AP-17 | CorrectionOrderServed | EEB | ORIGIN | 2026-10-28
        AP-18 | MonitoringReportObtained | EEB | ORIGIN | 2026-10-08
        AP-19a | ProductionRestricted | EEB | ORIGIN | 2026-10-13
        AP-19b | ProductionRestricted | EEB | PARTY | 2026-10-23
        AP-19c | ProductionRestricted | EEB | ORIGIN | 2026-12-28
        AP-19d | RestrictionLifted | EEB | ORIGIN | 2026-10-28
        XF-01 | PetitionReceivedByOffice | EEB | ORIGIN | 2026-10-13
        XF-02 | PetitionReceived by=self | EEB | RECIPIENT | 2026-10-13
        XF-03 | PetitionReceived by=transfer | EEB | RECIPIENT | 2026-10-13
        XF-04 | PetitionReceived by=transfer | EEB | RECIPIENT | 2026-10-10
        XF-05 | PetitionAccepted | EEB | RECIPIENT | 2026-11-27
        XF-06a | PetitionConcluded | EEB | PETITIONER | 2026-10-28
        XF-06b | PetitionReviewRequested | EEB | SUPERIOR | 2026-10-28
        XF-07a | PetitionReviewed | EEB | PETITIONER | 2026-10-28
        XF-07b | PetitionRecheckRequested | EEB | SUPERIOR | 2026-10-28
        PIL-01 | PilCaseFiled | EEB | PROCURATORATE | 2026-10-08
        PIL-02 | PilRecommendationDecided | EEB | PROCURATORATE | 2026-10-08
        PIL-03 | PilRecommendationServed | EEB | RECIPIENT | 2026-11-30
        PIL-04 | PilRecommendationServed urgent=true | EEB | RECIPIENT | 2026-10-13
        PIL-05 | PilRecommendationServed | EEB | PROCURATORATE | 2026-12-30
        PIL-05 | PilRecommendationServed urgent=true | EEB | PROCURATORATE | 2026-11-13
        PIL-06 | PilNoticePublished | EEB | PROCURATORATE | 2026-10-28
        PIL-07 | PilNoticePublished | EEB | PROCURATORATE | 2027-01-28
        PIL-08 | PilSuitFiled | EEB | COURT | 2026-10-08
        CR-01 | ReferralReportReceivedByHead | EEB | ORIGIN | 2026-10-08
        CR-01 | ReferralReportReceivedByHead | NRB | ORIGIN | 2026-10-08
        CR-02 | ReferralApproved | EEB | ORIGIN | 2026-09-29T10:20
        CR-02 | ReferralApproved | NRB | ORIGIN | 2026-09-29T10:20
        CR-03 | DossierDelivered | EEB | PSB | 2026-09-28
        CR-03 | DossierDelivered | NRB | PSB | 2026-09-28
        CR-04 | PoliceReceiptIssued | EEB | PSB | 2026-09-29T10:20
        CR-04 | PoliceReceiptIssued | NRB | PSB | 2026-09-29T10:20
        CR-05 | SupplementRequested | EEB | ORIGIN | 2026-10-08
        CR-05 | SupplementRequested | NRB | ORIGIN | 2026-10-08
        CR-06 | PoliceReceiptIssued | EEB | PSB | 2026-09-29T10:20
        CR-06 | PoliceReceiptIssued | NRB | PSB | 2026-09-29T10:20
        CR-07 | PoliceReceiptIssued | EEB | PSB | 2026-09-29T10:20
        CR-07 | PoliceReceiptIssued | NRB | PSB | 2026-09-29T10:20
        CR-08 | PoliceReceiptIssued | EEB | PSB | 2026-10-08
        CR-08 | PoliceReceiptIssued | NRB | PSB | 2026-10-08
        CR-09 | CaseFiled | EEB | PSB | 2026-10-08
        CR-09 | CaseFiled | NRB | PSB | 2026-10-08
        CR-09 | CaseNotFiled | EEB | PSB | 2026-10-08
        CR-09 | CaseNotFiled | NRB | PSB | 2026-10-08
        CR-09 | CaseWithdrawn | EEB | PSB | 2026-10-08
        CR-09 | CaseWithdrawn | NRB | PSB | 2026-10-08
        CR-10 | DecisionNoticeServed decision=filed | EEB | ORIGIN | 2026-10-08
        CR-10 | DecisionNoticeServed decision=filed | NRB | ORIGIN | 2026-10-08
        CR-11 | DecisionNoticeServed decision=not-filed | EEB | ORIGIN | 2026-10-08
        CR-11 | DecisionNoticeServed decision=not-filed | NRB | ORIGIN | 2026-10-08
        CR-12 | ReconsiderationRequested | EEB | PSB | 2026-10-08
        CR-12 | ReconsiderationRequested | NRB | PSB | 2026-10-08
        CR-13 | ReconsiderationDecided outcome=upheld | EEB | ORIGIN | 2026-10-08
        CR-13 | ReconsiderationDecided outcome=upheld | NRB | ORIGIN | 2026-10-08
        CR-22 | NonProsecutionDecided | EEB | PROCURATORATE | 2026-10-08
        CR-24 | ReturnedForSupplementaryInvestigation | EEB | PSB | 2026-10-28
        CR-24 | ReturnedForSupplementaryInvestigation | NRB | PSB | 2026-10-28
        CR-15 | TransferOpinionIssued | EEB | RECIPIENT | 2026-10-08
        CR-16 | ReasonsDemanded | EEB | POLICE | 2026-10-08
        CR-17 | NoticeToFileIssued | EEB | POLICE | 2026-10-13
        CR-18 | ReasonsFoundTenable | EEB | PROCURATORATE | 2026-10-08
        CR-19 | OverdueExplanationDemanded | EEB | POLICE | 2026-10-08
        CR-21 | NoticeToFileExecuted | EEB | POLICE | 2026-12-28
        CR-23 | ReverseReferralMade | EEB | RECIPIENT | 2026-11-30
        CR-25 | ConsultationAsked | EEB | RECIPIENT | 2026-10-08
        CR-27 | AssistanceRequested dueOn=2026-10-20 | EEB | RECIPIENT | 2026-10-20
        CR-27b | AssistanceRequested dueOn=2026-10-20 basis=penalty-law | EEB | RECIPIENT | 2026-10-20
        """;

    public sealed record Row(string Rule, string Trigger, string Origin, string Obligor, string Due)
    {
        public override string ToString() => $"{Rule} {Trigger} {Origin}";
    }

    public static IReadOnlyList<Row> Rows { get; } =
    [
        .. Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(p => new Row(p[0], p[1], p[2], p[3], p[4]))
    ];
}
