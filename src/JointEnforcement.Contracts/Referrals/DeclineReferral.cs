namespace JointEnforcement.Contracts.Referrals;

[Act("non-approval")]
public sealed record DeclineReferral : ReferralAct
{
    [AskedAs(Asked.Paragraph), CitesLaw] public required string Reason { get; init; }
}
