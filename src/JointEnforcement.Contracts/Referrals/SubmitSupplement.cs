namespace JointEnforcement.Contracts.Referrals;

[Act("supplement")]
public sealed record SubmitSupplement : ReferralAct
{
    public required IReadOnlyList<SupplementAnswer> Answers { get; init; }
}

/// <summary>The material that answers one line of the request.</summary>
public sealed record SupplementAnswer
{
    [AskedAs(Asked.RequestLine)] public required int Line { get; init; }
    public required int Pages { get; init; }
    public bool Original { get; init; }
    [AskedAs(Asked.File)] public required Guid File { get; init; }
}
