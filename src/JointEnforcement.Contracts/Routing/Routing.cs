namespace JointEnforcement.Contracts.Routing;

/// <summary><c>GET /api/routing</c>: which department leads for which violation, as the law stands on a day; left out, today.</summary>
public sealed record ShowRouting(DateOnly? Date = null) : Question<RoutingTable>;

/// <summary><c>GET /api/routing/proposal</c>: who might lead for a violation in a township on the day of the act.</summary>
public sealed record ProposeRoute(string Violation, string? Township = null, DateOnly? Date = null) : Question<RouteProposal>;

/// <summary><c>GET /api/jurisdictions</c>: the areas, their townships and their agencies on a day; left out, today.</summary>
public sealed record ShowJurisdictions(DateOnly? Date = null) : Question<JurisdictionTable>;

/// <summary>How the law names who leads.</summary>
public enum LeadMode { One, ByDuty, Designated }

public sealed record RoutingTable : Advice
{
    public string Version { get; init; } = "";
    public DateOnly On { get; init; }
    public IReadOnlyList<RoutingLine> Lines { get; init; } = [];
}

/// <summary>One violation. Names are keys into Words: <c>violation.{Id}</c>, <c>role.{Role}</c>, <c>share.{Share}</c>; Zh and En repeat them for systems.</summary>
public sealed record RoutingLine(int No, string Id, string Zh, string En, LeadMode Mode, bool Designated, bool Dual)
{
    public IReadOnlyList<RouteParty> Lead { get; init; } = [];
    public IReadOnlyList<RouteParty> CoRoutes { get; init; } = [];
    /// <summary>What is in force that day.</summary>
    public IReadOnlyList<CitedArticle> Basis { get; init; } = [];
    public IReadOnlyList<CitedArticle> Crimes { get; init; } = [];
    public string? ThresholdZh { get; init; }
    public string? ThresholdEn { get; init; }
    /// <summary>Threshold clauses whose figures matter here.</summary>
    public IReadOnlyList<string> Clauses { get; init; } = [];
    public DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }
}

/// <summary>A department by its role; <c>Name</c> and <c>Agency</c> where the place has one, <c>Agency</c> where it is in the register too.</summary>
public sealed record RouteParty(string Role, string Zh, string En)
{
    public string? Agency { get; init; }
    /// <summary>False where only the kind of department is known, not the agency of the place.</summary>
    public bool Named { get; init; }
    public bool ToConfirm { get; init; }
    public string? Share { get; init; }
    public string? ShareZh { get; init; }
    public string? ShareEn { get; init; }
}

/// <summary>An article; <c>ToCheck</c> where its number has not been read in the instrument itself.</summary>
public sealed record CitedArticle(string Zh, string En, bool ToCheck);

/// <summary>A reason as a key into Words, <c>routing.reason.{Code}</c>, and as sentences.</summary>
public sealed record RoutingReason(string Code, string Zh, string En);

public sealed record AreaCard(string Id, string Zh, string En, bool ToConfirm);

/// <summary>Whom the table proposes for this matter. It binds nobody.</summary>
public sealed record RouteProposal : Advice
{
    public RoutingLine? Line { get; init; }
    public DateOnly On { get; init; }
    public string? Township { get; init; }
    /// <summary>None where no list holds the township: ask.</summary>
    public AreaCard? Area { get; init; }
    /// <summary>None where the lead goes by duty or has still to be designated.</summary>
    public RouteParty? Lead { get; init; }
    public IReadOnlyList<RouteParty> Candidates { get; init; } = [];
    public IReadOnlyList<RouteParty> CoRoutes { get; init; } = [];
    /// <summary>Police, procuratorate and court of the place, where a crime may be touched.</summary>
    public IReadOnlyList<RouteParty> CriminalOrgans { get; init; } = [];
    /// <summary>The document by which the local government designated the lead.</summary>
    public string? Designation { get; init; }
    public IReadOnlyList<RoutingReason> Reasons { get; init; } = [];
}

public sealed record JurisdictionTable : Advice
{
    public string Version { get; init; } = "";
    public DateOnly On { get; init; }
    public IReadOnlyList<JurisdictionArea> Areas { get; init; } = [];
}

public sealed record JurisdictionArea(AreaCard Area, IReadOnlyList<string> Townships, IReadOnlyList<RouteParty> Agencies);
