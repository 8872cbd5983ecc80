namespace JointEnforcement.Contracts.Referrals;

[Act("facts")]
public sealed record AmendReferralFacts : ReferralAct
{
    public required CaseFacts Facts { get; init; }
}
