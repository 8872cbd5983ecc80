namespace JointEnforcement.Contracts.Referrals;

[Act("recusals")]
public sealed record DeclareRecusal : ReferralAct
{
    [AskedAs(Asked.Officer)] public required string Officer { get; init; }
    [AskedAs(Asked.Paragraph)] public required string Reason { get; init; }
}
