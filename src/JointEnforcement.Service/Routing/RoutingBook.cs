using System.Text.Json;
using JointEnforcement.Contracts.Languages;
using JointEnforcement.Contracts.Routing;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Agencies;
using Rules = JointEnforcement.Domain.Routing;

namespace JointEnforcement.Service.Routing;

/// <summary>The routing table with this site's jurisdictions and designations, read once at start; a file that cannot be used stops the house.</summary>
internal sealed class RoutingBook
{
    private readonly HashSet<string> _registered;

    public RoutingBook(IConfiguration configuration, RegisterBook register)
    {
        _registered = [.. register.Agencies.Keys];
        Jurisdictions = configuration["Routing:Jurisdictions"] is { Length: > 0 } areas
            ? Read(areas, "Routing:Jurisdictions", Rules.Jurisdictions.Parse)
            : Rules.Jurisdictions.Shipped;
        Designations = configuration["Routing:Designations"] is { Length: > 0 } lines
            ? Read(lines, "Routing:Designations", json => Rules.Designations.Parse(json, Table, Jurisdictions))
            : Rules.Designations.None;
    }

    public Rules.RoutingTable Table { get; } = Rules.RoutingTable.Shipped;

    public Rules.Jurisdictions Jurisdictions { get; }

    public Rules.Designations Designations { get; }

    public RoutingLine Line(Rules.RoutingRow row, DateOnly on) =>
        new(row.No, row.Id, Zh($"violation.{row.Id}"), En($"violation.{row.Id}"), Enum.Parse<LeadMode>($"{row.Mode}"), row.Mode is Rules.LeadMode.Designated, row.Dual)
        {
            Lead = [.. row.Lead.Select(l => Party(new Rules.RouteParty(l.Role, null, l.Share)))],
            CoRoutes = [.. row.CoRoutes.Select(role => Party(new Rules.RouteParty(role, null)))],
            Basis = [.. Table.BasisOn(row, on).Select(b => Cited(Table.Cite(b), b.ToCheck))],
            Crimes = [.. row.Crimes.Select(article => Cited(Table.CiteCrime(article), false))],
            ThresholdZh = Words.In("zh-Hans").Has($"violation.{row.Id}.threshold") ? Zh($"violation.{row.Id}.threshold") : null,
            ThresholdEn = Words.In("en").Has($"violation.{row.Id}.threshold") ? En($"violation.{row.Id}.threshold") : null,
            Clauses = row.Clauses,
            ValidFrom = row.ValidFrom,
            ValidTo = row.ValidTo
        };

    public RouteParty Party(Rules.RouteParty party) => new(party.Role, party.Agency?.Name.Zh ?? Zh($"role.{party.Role}"), party.Agency?.Name.En ?? En($"role.{party.Role}"))
    {
        Agency = party.Agency?.Code is { } code && _registered.Contains(code) ? code : null,
        Named = party.Agency is not null,
        ToConfirm = party.Agency?.ToConfirm is true,
        Share = party.Share,
        ShareZh = party.Share is null ? null : Zh($"share.{party.Share}"),
        ShareEn = party.Share is null ? null : En($"share.{party.Share}")
    };

    public static AreaCard Area(Rules.JurisdictionArea area) => new(area.Id, area.Name.Zh, area.Name.En, area.ToConfirm);

    public static string Zh(string key) => Words.In("zh-Hans")[key];

    public static string En(string key) => Words.In("en")[key];

    private static CitedArticle Cited(Wording wording, bool toCheck) => new(wording.Zh, wording.En, toCheck);

    private static T Read<T>(string path, string key, Func<string, T> parse)
    {
        try
        {
            return parse(File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            throw new InvalidOperationException($"The file {path} named by {key} cannot be read: {e.Message.Split('\n')[0]}", e);
        }
    }
}
