namespace JointEnforcement.Contracts.Referrals;

[Act("supplementary-inquiry")]
public sealed record RequestSupplementaryInquiry : ReferralAct
{
    [AskedAs(Asked.Paragraph)] public required string FactsToProve { get; init; }
    [AskedAs(Asked.Paragraph)] public string? SuggestedMethod { get; init; }
}
