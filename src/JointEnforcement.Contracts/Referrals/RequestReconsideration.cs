namespace JointEnforcement.Contracts.Referrals;

[Act("reconsideration")]
public sealed record RequestReconsideration : ReferralAct
{
    [AskedAs(Asked.Paragraph)] public required string Grounds { get; init; }
}
