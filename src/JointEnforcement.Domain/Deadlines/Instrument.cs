namespace JointEnforcement.Domain.Deadlines;

/// <summary>A law, regulation or measure: its name, when it came into force, the first day it was not, by which instrument it was followed and, where known, by which of its articles.</summary>
public sealed record Instrument(
    string Zh,
    string En,
    DateOnly? InForce = null,
    DateOnly? Repealed = null,
    string? Successor = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Articles = null)
{
    public bool InForceOn(DateOnly day) => (InForce is null || InForce <= day) && (Repealed is null || day < Repealed);

    /// <summary>The instrument with one of its articles in words; "8¶2" is paragraph 2, "64(1)" item 1, nothing is the instrument as a whole.</summary>
    public Wording Cite(string article)
    {
        if (article.Length == 0)
            return new(Zh, En);

        var parts = article.Split('¶', '(');
        return article switch
        {
            _ when article.Contains('¶') => new($"{Zh}第{parts[0]}条第{parts[1]}款", $"{En}, art. {parts[0]} para. {parts[1]}"),
            _ when article.Contains('(') => new($"{Zh}第{parts[0]}条第{parts[1].TrimEnd(')')}项", $"{En}, art. {parts[0]} item {parts[1].TrimEnd(')')}"),
            _ => new($"{Zh}第{article}条", $"{En}, art. {article}")
        };
    }
}
