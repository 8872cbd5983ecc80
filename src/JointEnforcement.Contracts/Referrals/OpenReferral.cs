namespace JointEnforcement.Contracts.Referrals;

/// <summary>Opens a referral: <c>POST /api/referrals</c>.</summary>
public sealed record OpenReferral : ReferralAct
{
    public required CaseFacts Facts { get; init; }
}
