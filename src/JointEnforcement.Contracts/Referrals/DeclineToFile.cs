namespace JointEnforcement.Contracts.Referrals;

[Act("non-filing")]
public sealed record DeclineToFile : ReferralAct
{
    [AskedAs(Asked.Paragraph)] public required string Reason { get; init; }
    public required string LegalBasis { get; init; }
}
