using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>What each fact of a supervision says beyond who and when.</summary>
internal static class SupervisionSentences
{
    public static Dictionary<string, string> Of(MatterFact fact) => fact switch
    {
        SupervisionSuggestionReceived e => new() { ["grounds"] = e.Brief.Summary },
        SupervisionSuggestionRenewed e => new() { ["grounds"] = e.Grounds },
        SupervisionStarted e => new() { ["number"] = e.Number, ["grounds"] = e.Brief.Summary },
        SupervisionAccepted e => new() { ["number"] = e.Number },
        SupervisionPassedToPolice e => new() { ["reply"] = e.Reply },
        OverdueExplanationDemanded e => new() { ["number"] = e.Number },
        OverdueExplained e => new() { ["explanation"] = e.Explanation },
        ReasonsDemanded e => new() { ["number"] = e.Number, ["doubts"] = e.Doubts },
        ReasonsExplained e => new() { ["reasons"] = e.Reasons, ["evidence"] = e.Evidence ?? "" },
        ReasonsFoundTenable e => new() { ["reasons"] = e.Reasons },
        SuggesterInformed e => new() { ["reasons"] = e.Reasons },
        NoticeToFileIssued e => new() { ["number"] = e.Number, ["grounds"] = e.Grounds },
        NoticeToFileExecuted e => new() { ["number"] = e.CaseNumber ?? "", ["charge"] = e.Charge },
        CorrectionNoticeIssued e => new() { ["number"] = e.Number, ["breach"] = e.Breach },
        SupervisionEscalated e => new() { ["above"] = e.To, ["report"] = e.Report },
        ConclusionUrged e => new() { ["number"] = e.Number, ["question"] = e.Question },
        SupervisionClosed e => new() { [nameof(SupervisionOutcome)] = e.Outcome.ToString(), ["reason"] = e.Reason ?? "" },
        _ => []
    };
}
