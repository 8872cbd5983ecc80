using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Routing;

/// <summary>The reviewed table of violations and departments, each row and instrument with its span of validity.</summary>
public sealed class RoutingTable
{
    private const string Code = "ecological-code";
    private const string CriminalLaw = "criminal-law";
    private readonly Printed text;

    private RoutingTable(Printed text)
    {
        this.text = text;
        foreach (var row in text.Rows)
        {
            foreach (var role in row.Lead.Select(l => l.Role).Concat(row.CoRoutes).Where(r => !text.Roles.Contains(r)))
                throw new InvalidOperationException($"The routing table names the role {role} in {row.Id}, which it does not list.");
            foreach (var basis in row.Basis.Where(b => !text.Instruments.ContainsKey(b.Instrument)))
                throw new InvalidOperationException($"The routing table cites {basis.Instrument} in {row.Id}, which it does not list.");
        }
    }

    public static RoutingTable Shipped { get; } = Parse(ShippedText.Of("Routing", "routing.json"));

    public string Version => text.Version;

    public IReadOnlyList<string> Roles => text.Roles;

    public IReadOnlyList<RoutingRow> Rows => text.Rows;

    public static RoutingTable Parse(string json) => new(ShippedText.Read<Printed>(json));

    public bool Knows(string violation) => Rows.Any(r => r.Id == violation);

    public RoutingRow? Row(string violation, DateOnly on) => Rows.FirstOrDefault(r => r.Id == violation && r.AppliesOn(on));

    /// <summary>What of the row's basis is in force that day.</summary>
    public IReadOnlyList<LegalBasis> BasisOn(RoutingRow row, DateOnly on) => [.. row.Basis.Where(b => text.Instruments[b.Instrument].InForce(on))];

    /// <summary>Whether the Ecological and Environmental Code is in force that day.</summary>
    public bool UnderTheCode(DateOnly on) => text.Instruments[Code].InForce(on);

    public Wording Cite(LegalBasis basis) => Cited.As(text.Instruments[basis.Instrument], basis.Article);

    public Wording CiteCrime(string article) => Cited.As(text.Instruments[CriminalLaw], article);

    private sealed record Printed(string Version, string About, IReadOnlyList<string> Roles, Dictionary<string, Instrument> Instruments, IReadOnlyList<RoutingRow> Rows);
}
