using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Referrals;

/// <summary>Which clock says that the police are late with what a referral awaits of them.</summary>
public static class PoliceTime
{
    /// <summary>The end of that clock's period; none where nothing is awaited of the police, or no rule gives them a time.</summary>
    public static DateTimeOffset? Ends(CriminalReferral referral, IReadOnlyList<Clock> clocks) =>
        RuleOf(referral.Stage) is { } rule ? clocks.LastOrDefault(c => c.RuleId == rule)?.Due : null;

    // Forwarded on, the matter has no new time before its next receipt; the sender waits out the first and no longer.
    private static string? RuleOf(ReferralStage stage) => stage switch
    {
        ReferralStage.Delivered => "CR-03",
        ReferralStage.Accepted or ReferralStage.UnderReview or ReferralStage.Forwarded => "CR-08",
        ReferralStage.Reconsidering => "CR-12",
        _ => null
    };
}
