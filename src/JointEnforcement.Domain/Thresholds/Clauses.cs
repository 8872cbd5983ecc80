using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Thresholds;

/// <summary>The clauses with a number, read from data, each under its interpretation and that interpretation's span of validity.</summary>
public sealed class Clauses
{
    private readonly Printed text;

    private Clauses(Printed text)
    {
        this.text = text;
        if (text.Clauses.FirstOrDefault(c => !text.Sources.ContainsKey(c.Source)) is { } stray)
            throw new InvalidOperationException($"The clause {stray.Id} cites {stray.Source}, which is not listed.");
    }

    public static Clauses Shipped { get; } = Parse(ShippedText.Of("Thresholds", "clauses.json"));

    public string Version => text.Version;

    public IReadOnlyList<Clause> All => text.Clauses;

    public IReadOnlyList<string> Units => text.Units;

    /// <summary>Metals whose content above a discharge standard makes a pollutant toxic (法释〔2023〕7号 art 17).</summary>
    public IReadOnlyList<Pollutant> HeavyMetals => text.HeavyMetals;

    /// <summary>The part of a number from which a clause is called near.</summary>
    public decimal Near => text.Near;

    public static Clauses Parse(string json) => new(ShippedText.Read<Printed>(json));

    public IEnumerable<Clause> On(DateOnly day) => All.Where(c => text.Sources[c.Source].InForce(day));

    public Wording Cite(Clause clause) => Cited.As(text.Sources[clause.Source], clause.Article);

    private sealed record Printed(
        string Version,
        string About,
        decimal Near,
        IReadOnlyList<string> Units,
        IReadOnlyList<Pollutant> HeavyMetals,
        Dictionary<string, Instrument> Sources,
        IReadOnlyList<Clause> Clauses);
}
