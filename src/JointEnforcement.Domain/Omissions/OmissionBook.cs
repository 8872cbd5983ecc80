namespace JointEnforcement.Domain.Omissions;

/// <summary>Every kind of omission the procuratorate looks for, read from data.</summary>
public sealed class OmissionBook
{
    private OmissionBook(Printed text) => (Version, Kinds) = (text.Version, text.Kinds);

    public static OmissionBook Shipped { get; } = Parse(ShippedText.Of("Omissions", "omissions.json"));

    public string Version { get; }

    /// <summary>In the order they are shown.</summary>
    public IReadOnlyList<OmissionKind> Kinds { get; }

    public OmissionKind? this[string id] => Kinds.FirstOrDefault(k => k.Id == id);

    /// <exception cref="System.Text.Json.JsonException">A word is misspelt or missing.</exception>
    /// <exception cref="InvalidOperationException">Two kinds bear one name, or a kind counts nothing or decisions and duties at once.</exception>
    public static OmissionBook Parse(string json)
    {
        var text = ShippedText.Read<Printed>(json);
        if (text.Kinds.DistinctBy(k => k.Id).Count() != text.Kinds.Count)
            throw new InvalidOperationException("Two kinds of omission bear one name.");
        foreach (var kind in text.Kinds)
            if (kind.Entered is null == (kind.Clocks.Count + kind.Facts.Count == 0) || kind.Facts.Any(c => c.Needs.Count == 0))
                throw new InvalidOperationException($"The omission {kind.Id} counts either what was entered late, or clocks and courses of facts with at least one need.");
        return new(text);
    }

    private sealed record Printed(string Version, string About, IReadOnlyList<OmissionKind> Kinds);
}
