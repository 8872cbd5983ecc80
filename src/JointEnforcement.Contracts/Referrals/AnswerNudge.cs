namespace JointEnforcement.Contracts.Referrals;

[Act("nudge-answer")]
public sealed record AnswerNudge : ReferralAct
{
    public required DateOnly ExpectedOn { get; init; }
    public string? Remark { get; init; }
}
