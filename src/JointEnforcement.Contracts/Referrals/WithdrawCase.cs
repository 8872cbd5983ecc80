namespace JointEnforcement.Contracts.Referrals;

[Act("case-withdrawal")]
public sealed record WithdrawCase : ReferralAct
{
    [AskedAs(Asked.Paragraph)] public required string Reason { get; init; }
}
