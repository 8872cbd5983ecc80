namespace JointEnforcement.Contracts.Referrals;

[Act("resumption")]
public sealed record ResumeAdministrativeCase : ReferralAct
{
    [AskedAs(Asked.Paragraph)] public required string Ground { get; init; }
}
