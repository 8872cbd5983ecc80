namespace JointEnforcement.Contracts.Referrals;

[Act("judgment")]
public sealed record EnterJudgment : ReferralAct
{
    public required JudgmentOutcome Outcome { get; init; }
    [AskedAs(Asked.Paragraph)] public required string Summary { get; init; }
}
