using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts.Referrals;

/// <summary>Opens a referral: <c>POST /api/referrals</c>.</summary>
[Opens]
public sealed record OpenReferral : ReferralAct
{
    public required CaseFacts Facts { get; init; }
}
