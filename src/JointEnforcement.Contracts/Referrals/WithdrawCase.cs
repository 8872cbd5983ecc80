namespace JointEnforcement.Contracts.Referrals;

[Act("case-withdrawal")]
public sealed record WithdrawCase : ReferralAct
{
    [AskedAs(Asked.Paragraph), CitesLaw] public required string Reason { get; init; }
}
