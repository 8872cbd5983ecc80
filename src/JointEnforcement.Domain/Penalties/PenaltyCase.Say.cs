using System.Globalization;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Domain.Penalties;

public sealed partial record PenaltyCase
{
    public static IReadOnlyDictionary<string, string> Blanks(MatterFact fact) => fact switch
    {
        PenaltyFiguresRecorded e => Of(("clauses", ThresholdHint.Met(e.Figures).ToString(CultureInfo.InvariantCulture))),
        PenaltyClueReceived e => Of(("number", e.Number), ("source", e.Source)),
        PenaltyFilingExtended e => Of(("reason", e.Reason)),
        PenaltyUrgentInvestigationStarted e => Of(("reason", e.Reason)),
        PenaltyCaseFiled e => Of(("members", Team.Names(e.Investigators))),
        PenaltyCaseNotFiled e => Of(("reason", e.Reason)),
        PenaltyPeriodSuspended e => Of(("ground", $"PauseGround.{e.Ground}"), ("because", e.Because)),
        PenaltyPeriodResumed e => Of(("ground", $"PauseGround.{e.Ground}"), ("because", e.Because)),
        PenaltyPeriodExtended e => Of(("round", $"{e.Round}"), ("reason", e.Reason), ("minutes", e.Minutes ?? "")),
        PriorRegistrationMade e => Of(("items", e.Items), ("approver", e.ApprovedBy.Name)),
        PriorRegistrationHandled e => Of(("result", e.Result)),
        SealOrSeizureOrdered e => Of(("measure", $"SealKind.{e.Kind}"), ("items", e.Items), ("approver", e.ApprovedBy.Name)),
        SealOrSeizureExtended e => Of(("reason", e.Reason)),
        SealOrSeizureLifted e => Of(("result", e.Result)),
        EmergencyMeasureTaken e => Of(("measure", e.Measure)),
        EmergencyMeasureReported e => Of(("head", e.To.Name)),
        PenaltyNoticeGiven e => Of(("penalties", string.Join(',', e.Proposed.Kinds.Select(k => $"penalty.{k}"))), ("fine", Sum(e.Proposed.FineYuan)), ("reviewer", e.Reviewer.Officer.Name)),
        HearingRequested e => Of(("statement", e.Statement)),
        HearingNoticed e => Of(("day", $"{e.HeldOn:yyyy-MM-dd}"), ("place", e.Place), ("presider", e.Presider.Name)),
        HearingHeld e => Of(("record", e.Record)),
        PenaltyLegallyReviewed e => Of(("number", e.Number), ("verdict", e.Passed ? "LegalVerdict.Passed" : "LegalVerdict.Failed"), ("opinion", e.Opinion)),
        PenaltyDecided e => Of(("number", e.Number), ("end", $"PenaltyOutcome.{e.Outcome}"), ("penalties", e.Measures?.Codes ?? ""), ("fine", Sum(e.Measures?.FineYuan)), ("reason", e.Reason)),
        PenaltyDecisionServed e => Of(("channel", e.Channel)),
        FineOverdue e => Of(("surcharge", Yuan(e.SurchargeYuan))),
        FinePaid e => Of(("yuan", Yuan(e.Yuan))),
        PenaltyDisclosed e => Of(("where", e.Where)),
        PenaltyDecisionChanged e => Of(("change", $"DecisionChange.{e.Change}"), ("document", e.Document)),
        PenaltyDisclosureWithdrawn e => Of(("reason", e.Reason)),
        PerformanceUrged e => Of(("document", e.Document)),
        CourtEnforcementApplied e => Of(("court", e.Court)),
        CorrectionOrderServed e => Of(("document", e.Document), ("demand", e.Demand)),
        CorrectionRechecked e => Of(("verdict", e.StillGoingOn ? "RecheckVerdict.GoingOn" : "RecheckVerdict.Corrected"), ("result", e.Result)),
        MonitoringReportObtained e => Of(("number", e.Number)),
        ProductionRestricted e => Of(("measure", $"RestrictionKind.{e.Kind}"), ("document", e.Document)),
        ProductionRestrictionExtended e => Of(("reason", e.Reason)),
        RectificationPlanFiled e => Of(("plan", e.Plan)),
        RestrictionLifted e => Of(("reason", e.Reason)),
        RestrictionRechecked e => Of(("result", e.Result)),
        PenaltyCaseClosed e => Of(("closing", $"ClosingGround.{e.Ground}"), ("summary", e.Summary)),
        _ => Of()
    };

    public static IReadOnlyDictionary<string, string>? Marks(MatterFact fact) => fact switch
    {
        PenaltyFiguresRecorded e => Of(("clauses", ThresholdHint.Mark(e.Figures))),
        PenaltyPeriodSuspended e => Of(("ground", Mark(e.Ground))),
        PenaltyPeriodResumed e => Of(("ground", Mark(e.Ground))),
        PenaltyPeriodExtended e => Of(("round", e.Round.ToString(CultureInfo.InvariantCulture)), ("collectiveMinutes", e.Minutes ?? "")),
        HearingNoticed e => Of(("heldOn", e.HeldOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        PenaltyDecided e => Of(("kind", Mark(e.Outcome)), ("disclosed", Mark(e.Disclosed))),
        PenaltyDecisionServed e => Of(("fine", Mark(e.Fine))),
        PenaltyDecisionChanged e => Of(("disclosed", Mark(e.Disclosed))),
        ProductionRestricted e => Of(("kind", Mark(e.Kind)), ("months", e.Months?.ToString(CultureInfo.InvariantCulture) ?? "")),
        _ => null
    };

    private static string Sum(decimal? yuan) => yuan is null ? "" : $"¥{Yuan(yuan)}";

    private static string Mark<T>(T value) where T : struct => $"{value}".ToLowerInvariant();

    private static Dictionary<string, string> Of(params ReadOnlySpan<(string Blank, string Value)> blanks)
    {
        var said = new Dictionary<string, string>();
        foreach (var (blank, value) in blanks)
            said[blank] = value;
        return said;
    }
}
