namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>That an act was done under a key: the same key answers the same, for ever, and adds nothing.</summary>
internal sealed record ActReceipt
{
    /// <summary>Officer and idempotency key.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 of matter, act and body.</summary>
    public required string Digest { get; init; }

    public required Guid Matter { get; init; }
    public required long Version { get; init; }

    public static string IdOf(string officer, string key) => $"{officer}|{key}";
}
