namespace JointEnforcement.Contracts.Referrals;

[Act("non-prosecution")]
public sealed record DecideNonProsecution : ReferralAct
{
    [AskedAs(Asked.Paragraph), CitesLaw] public required string Reason { get; init; }
}
