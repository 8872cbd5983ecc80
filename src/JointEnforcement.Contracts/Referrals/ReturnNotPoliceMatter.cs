namespace JointEnforcement.Contracts.Referrals;

[Act("return")]
public sealed record ReturnNotPoliceMatter : ReferralAct
{
    public required ReturnGround Ground { get; init; }
    [AskedAs(Asked.Paragraph), CitesLaw] public required string Reason { get; init; }
}
