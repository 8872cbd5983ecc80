namespace JointEnforcement.Contracts.Referrals;

[Act("review-tier")]
public sealed record SetReviewTier : ReferralAct
{
    public required ReviewTier Tier { get; init; }
    [AskedAs(Asked.Paragraph)] public string? Reason { get; init; }
    [AskedAs(Asked.Officer)] public string? Approver { get; init; }
    public string? ApprovalDocument { get; init; }
}
