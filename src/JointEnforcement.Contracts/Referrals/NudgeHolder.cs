namespace JointEnforcement.Contracts.Referrals;

[Act("nudge")]
public sealed record NudgeHolder : ReferralAct
{
    public required string Question { get; init; }
}
