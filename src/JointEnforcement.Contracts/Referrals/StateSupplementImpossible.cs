namespace JointEnforcement.Contracts.Referrals;

[Act("supplement-impossible")]
public sealed record StateSupplementImpossible : ReferralAct
{
    [AskedAs(Asked.Paragraph)] public required string Statement { get; init; }
}
