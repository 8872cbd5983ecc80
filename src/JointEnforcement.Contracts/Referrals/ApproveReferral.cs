namespace JointEnforcement.Contracts.Referrals;

[Act("approval")]
public sealed record ApproveReferral : ReferralAct
{
    [AskedAs(Asked.Paragraph)] public string? Opinion { get; init; }
    [AskedAs(Asked.Paragraph)] public string? IncompleteReason { get; init; }
}
