namespace JointEnforcement.Contracts.Referrals;

/// <summary>What the referring agency says happened. Persons only as an anonymised label.</summary>
public sealed record CaseFacts
{
    public required string Title { get; init; }
    public required string Violation { get; init; }
    public required string SuspectedCrime { get; init; }
    [AskedAs(Asked.Paragraph)] public required string Summary { get; init; }
    public required string Source { get; init; }
    public required string Party { get; init; }
    public required string Township { get; init; }
    public required DateOnly ActDate { get; init; }
    public string? Threshold { get; init; }
}
