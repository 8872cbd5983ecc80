namespace JointEnforcement.Service.Live;

/// <summary>What an officer has typed and not yet sent. Theirs alone; gone when the act is done.</summary>
internal sealed record FormDraft
{
    /// <summary>Officer and form.</summary>
    public required string Id { get; init; }
    public required IReadOnlyDictionary<string, string> Fields { get; init; }
    public required DateTimeOffset SavedAt { get; init; }

    public static string IdOf(string officer, string key) => $"{officer}|{key}";
}
