using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The one sentence of each fact, for the timeline, the notice and the exported file.</summary>
public static class ReferralSentences
{
    public static Sentence Of(ReferralFact fact)
    {
        var blanks = Blanks(fact);
        blanks["by"] = fact.By.Name;
        blanks["agency"] = fact.By.Agency;
        return new Sentence($"fact.{fact.GetType().Name}", blanks);
    }

    private static Dictionary<string, string> Blanks(ReferralFact fact) => fact switch
    {
        ReferralOpened e => new() { ["title"] = e.Facts.Title },
        CaseFiguresRecorded e => new() { ["clauses"] = $"{ThresholdHint.Met(e.Figures)}" },
        OfficerRecused e => new() { ["name"] = e.Name, ["reason"] = e.Reason },
        ReferralTaskGroupDesignated e => new() { ["members"] = string.Join("、", e.Members.Select(m => m.Officer.Name)) },
        DossierItemAdded e => new() { ["title"] = e.Item.Title },
        DossierItemRemoved e => new() { ["title"] = e.Title, ["reason"] = e.Reason },
        PenaltyDecisionRecorded e => new() { ["number"] = e.DocumentNumber, ["kind"] = e.Kind.ToString() },
        ReferralReportSubmitted e => new() { ["opinion"] = e.Opinion },
        ReferralApproved e => new() { ["opinion"] = e.Opinion ?? "", ["reason"] = e.IncompleteReason ?? "" },
        ReferralNotApproved e => new() { ["reason"] = e.Reason },
        ProcuratorialOpinionIssued e => new() { ["number"] = e.DocumentNumber, ["reason"] = e.Reason },
        DossierConsulted e => new() { ["reason"] = e.Reason },
        DossierAssembled e => new() { ["version"] = $"{e.Manifest.Version}", ["items"] = $"{e.Manifest.Items.Count}", ["code"] = Dossiers.Manifest.ShortCode(e.Manifest.Hash) },
        DossierDelivered e => new() { ["number"] = e.Number, ["to"] = e.To, ["code"] = Dossiers.Manifest.ShortCode(e.ManifestHash) },
        ReferralLetterCopiedToProcuratorate e => new() { ["to"] = e.To, ["number"] = e.Number },
        ReferralWithdrawn e => new() { ["reason"] = e.Reason },
        PoliceReceiptIssued e => new() { ["number"] = e.Number, ["code"] = Dossiers.Manifest.ShortCode(e.ManifestHash), ["version"] = $"{e.ManifestVersion}" },
        SupplementRequested e => new() { ["lines"] = string.Join("、", e.Lines.Select(l => l.Title)) },
        SupplementSubmitted e => new() { ["lines"] = string.Join("、", e.Answers.Select(a => a.Item.Title)) },
        SupplementImpossibleStated e => new() { ["statement"] = e.Statement },
        SupplementaryInquiryRequested e => new() { ["facts"] = e.FactsToProve },
        SupplementaryInquiryAnswered e => new() { ["result"] = e.Result },
        PoliceForwarded e => new() { ["to"] = e.To, ["reason"] = e.Reason },
        PoliceReturnedNotPoliceMatter e => new() { ["reason"] = e.Reason },
        ReviewTierSet e => new() { ["tier"] = e.Tier.ToString(), ["reason"] = e.Reason },
        CaseFiled e => new() { ["charge"] = e.Charge, ["number"] = e.CaseNumber ?? "" },
        CaseNotFiled e => new() { ["reason"] = e.Reason },
        DecisionNoticeServed e => new() { ["decision"] = e.Decision.ToString() },
        EvidenceHandoverStarted e => new() { ["lines"] = $"{e.Lines.Count}" },
        EvidenceItemHandedOver e => new() { ["line"] = $"{e.Line}", ["quantity"] = $"{e.Quantity}" },
        EvidenceHandoverSigned e => new() { ["side"] = e.Side.ToString() },
        ReconsiderationRequested e => new() { ["grounds"] = e.Grounds },
        ReconsiderationDecided e => new() { ["outcome"] = e.Outcome.ToString(), ["reason"] = e.Reason },
        SupervisionSuggested e => new() { ["grounds"] = e.Grounds },
        NoticeToFileReceived e => new() { ["number"] = e.Number },
        CaseWithdrawn e => new() { ["reason"] = e.Reason },
        ReturnedForSupplementaryInvestigation e => new() { ["round"] = $"{e.Round}" },
        NonProsecutionDecided e => new() { ["reason"] = e.Reason },
        JudgmentEntered e => new() { ["outcome"] = e.Outcome.ToString(), ["summary"] = e.Summary },
        AdministrativeCaseResumed e => new() { ["ground"] = e.Ground },
        ReferralClosed e => new() { ["summary"] = e.Summary },
        HolderNudged e => new() { ["question"] = e.Question },
        NudgeAnswered e => new() { ["expected"] = $"{e.ExpectedOn:yyyy-MM-dd}", ["remark"] = e.Remark ?? "" },
        _ => []
    };
}
