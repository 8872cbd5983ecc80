using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>How long the police may weigh filing. Longer tiers take a reason; the longest the approval of the head of a county police organ and its document (环环监〔2017〕17号 art 9).</summary>
public sealed record SetReviewTier(ReviewTier Tier, string? Reason, string? ApprovalDocument, OfficerRef? Approver, bool ApproverIsHead) : IReferralAct<SetReviewTier>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.HoldingPolice(referral, by) ?? Require.Stage(referral, ReferralStage.Accepted, ReferralStage.UnderReview);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, SetReviewTier act, Occasion occasion)
    {
        if (act.Tier is not ReviewTier.ThreeDays && Require.Reason(act.Reason) is { } refusal)
            return refusal;

        if (act.Tier is ReviewTier.ThirtyDays && (!act.ApproverIsHead || string.IsNullOrWhiteSpace(act.ApprovalDocument)))
            return ReferralRefusals.TierNeedsHeadApproval;

        if (act.Tier == referral.Tier)
            return Decision<ReferralFact>.Nothing;

        return new ReviewTierSet(act.Tier, act.Reason ?? "", act.Approver?.Name, act.ApprovalDocument);
    }
}
