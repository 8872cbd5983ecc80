namespace JointEnforcement.Contracts.Referrals;

[Act("closing")]
public sealed record CloseReferral : ReferralAct
{
    [AskedAs(Asked.Paragraph)] public required string Summary { get; init; }
}
