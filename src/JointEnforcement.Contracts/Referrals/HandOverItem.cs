namespace JointEnforcement.Contracts.Referrals;

[Act("handover-items")]
public sealed record HandOverItem : ReferralAct
{
    [AskedAs(Asked.HandoverLine)] public required int Line { get; init; }
    public required decimal Quantity { get; init; }
    public string? Condition { get; init; }
}
