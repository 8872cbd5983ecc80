namespace JointEnforcement.Contracts.Referrals;

[Act("withdrawal")]
public sealed record WithdrawReferral : ReferralAct
{
    [AskedAs(Asked.Paragraph)] public required string Reason { get; init; }
}
