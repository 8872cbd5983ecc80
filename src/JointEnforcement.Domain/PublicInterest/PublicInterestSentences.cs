using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>What each fact of a public-interest case says beyond who and when.</summary>
internal static class PublicInterestSentences
{
    public static Dictionary<string, string> Of(MatterFact fact) => fact switch
    {
        PilClueRegistered e => new() { ["number"] = e.Number, [nameof(PilNature)] = e.Nature.ToString(), [nameof(PilSource)] = e.Source.ToString() },
        PilClueAssessed e => new() { ["opinion"] = e.Opinion },
        PilCaseFiled e => new() { ["number"] = e.Number },
        PilCaseNotFiled e => new() { ["reason"] = e.Reason },
        PilConsultationHeld e => new() { ["minutes"] = e.Minutes },
        PilRecommendationDecided e => new() { ["number"] = e.Number },
        PilRecommendationServed e => new() { ["number"] = e.Number, ["proposal"] = e.Text.Proposal },
        PilReplied e => new() { ["number"] = e.DocumentNumber ?? "", ["performed"] = e.Performed, ["measures"] = e.Measures, ["unfinished"] = e.Unfinished ?? "" },
        PilFollowedUp e => new() { ["findings"] = e.Findings },
        PilSuspended e => new() { ["reason"] = e.Reason, ["plan"] = e.Plan },
        PilResumed e => new() { ["reason"] = e.Reason },
        PilTerminated e => new() { ["reason"] = e.Reason },
        PilReviewExtended e => new() { ["reason"] = e.Reason },
        PilNoticePublished e => new() { ["medium"] = e.Medium },
        PilTransferredUp e => new() { ["above"] = e.To, ["reason"] = e.Reason },
        PilSuitFiled e => new() { ["number"] = e.Number, ["court"] = e.Court, ["claims"] = e.Claims },
        PilComplaintServed e => new() { ["court"] = e.Court },
        PilJudgmentEntered e => new() { ["number"] = e.Number, [nameof(PilJudgment)] = e.Outcome.ToString(), ["summary"] = e.Summary },
        _ => []
    };
}
