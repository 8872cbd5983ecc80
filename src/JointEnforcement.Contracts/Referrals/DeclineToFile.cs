namespace JointEnforcement.Contracts.Referrals;

[Act("non-filing")]
public sealed record DeclineToFile : ReferralAct
{
    [AskedAs(Asked.Paragraph), CitesLaw] public required string Reason { get; init; }
    [CitesLaw]
    public required string LegalBasis { get; init; }
}
