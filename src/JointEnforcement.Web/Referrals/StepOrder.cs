using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Web.Referrals;

/// <summary>Which of the acts open to an officer carries the matter on; it stands first and the rest follow as the house names them.</summary>
public static class StepOrder
{
    private static readonly string[] Carrying =
    [
        nameof(AnswerNudge), nameof(IssuePoliceReceipt), nameof(DeliverDossier), nameof(ApproveReferral),
        nameof(SubmitSupplement), nameof(AnswerSupplementaryInquiry), nameof(ServeDecisionNotice),
        nameof(HandOverItem), nameof(SignHandover), nameof(StartHandover), nameof(DecideReconsideration), nameof(SetReviewTier), nameof(FileCase),
        nameof(Prosecute), nameof(EnterJudgment), nameof(SendForProsecution), nameof(ResumeAdministrativeCase),
        nameof(RequestReconsideration), nameof(CloseReferral),
    ];

    private static readonly string[] Aside =
        [nameof(DeclareRecusal), nameof(RecordPenaltyDecision), nameof(WithdrawReferral), nameof(RemoveDossierItem), nameof(NudgeHolder), nameof(WithdrawCase)];

    public static IReadOnlyList<NextStep> Of(ReferralPage page)
    {
        var main = Main(page);
        return [.. page.NextSteps.OrderBy(s => s.Act == main ? 0 : Aside.Contains(s.Act) ? 2 : 1)];
    }

    // A draft is carried on by what it still lacks: people, then materials, then the report.
    private static string? Main(ReferralPage page)
    {
        var open = page.NextSteps.Select(s => s.Act).ToHashSet();
        var carrying = Carrying.FirstOrDefault(a => open.Contains(a) && !(a == nameof(SetReviewTier) && page.Card.Tier is not null));
        if (carrying is not null)
            return carrying;
        if (open.Contains(nameof(DesignateTaskGroup)) && page.Card.TaskGroup.Count == 0)
            return nameof(DesignateTaskGroup);
        if (open.Contains(nameof(AddDossierItem)) && page.Checklist.Any(c => c is { Weight: "Block", Present: false }))
            return nameof(AddDossierItem);
        return open.Contains(nameof(SubmitReferralReport)) ? nameof(SubmitReferralReport) : page.NextSteps is [var first, ..] ? first.Act : null;
    }
}
