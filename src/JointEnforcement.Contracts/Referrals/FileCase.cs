namespace JointEnforcement.Contracts.Referrals;

[Act("filing")]
public sealed record FileCase : ReferralAct
{
    public string? CaseNumber { get; init; }
    public required string Charge { get; init; }
}
