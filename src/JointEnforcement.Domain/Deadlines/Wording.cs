namespace JointEnforcement.Domain.Deadlines;

/// <summary>One text of the law's data in Chinese and English.</summary>
public sealed record Wording(string Zh, string En)
{
    public static Wording Join(IEnumerable<Wording> parts)
    {
        var all = parts.ToList();
        return new(string.Join('；', all.Select(p => p.Zh)), string.Join("; ", all.Select(p => p.En)));
    }

    internal static Wording Sentence(IReadOnlyList<Wording> parts) =>
        new(string.Join('。', parts.Select(p => p.Zh)) + '。', string.Join(". ", parts.Select(p => p.En)) + '.');
}
