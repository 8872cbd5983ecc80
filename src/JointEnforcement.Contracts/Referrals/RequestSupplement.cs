namespace JointEnforcement.Contracts.Referrals;

[Act("supplement-request")]
public sealed record RequestSupplement : ReferralAct
{
    public required IReadOnlyList<SupplementLine> Lines { get; init; }
}

/// <summary>One material the police miss.</summary>
public sealed record SupplementLine
{
    public required MaterialKind Kind { get; init; }
    public required string Title { get; init; }
}
