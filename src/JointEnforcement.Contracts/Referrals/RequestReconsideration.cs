namespace JointEnforcement.Contracts.Referrals;

[Act("reconsideration")]
public sealed record RequestReconsideration : ReferralAct
{
    [AskedAs(Asked.Paragraph), CitesLaw] public required string Grounds { get; init; }
}
