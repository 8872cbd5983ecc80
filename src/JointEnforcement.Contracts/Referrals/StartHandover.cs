namespace JointEnforcement.Contracts.Referrals;

[Act("handover")]
public sealed record StartHandover : ReferralAct
{
    public required IReadOnlyList<HandoverLine> Lines { get; init; }
}

/// <summary>One seized thing or material on the handover list.</summary>
public sealed record HandoverLine
{
    public required string Name { get; init; }
    public required decimal Quantity { get; init; }
    public required string Unit { get; init; }
    public string? Feature { get; init; }
    public required string StoredAt { get; init; }
}
