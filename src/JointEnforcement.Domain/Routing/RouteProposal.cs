namespace JointEnforcement.Domain.Routing;

/// <summary>Why a proposal says what it says, and what it does not know.</summary>
public enum RoutingReason
{
    LawNamesLead, LeadByDuty, DesignatedLocally, NotDesignatedLocally, DualPowers,
    TownshipNotGiven, TownshipUnknown, AreaToConfirm, AgencyNotListed,
    BasisOfCode, BasisBeforeCode, BasisToCheck, BasisNotRecorded, OffPlatform
}

/// <summary>A department by its role, the agency of the area that holds it where one is listed, and its part of the matter.</summary>
public sealed record RouteParty(string Role, AreaAgency? Agency, string? Share = null);

/// <summary>Who might lead for a violation at a place on a day, on which articles, and why. It proposes and binds nobody.</summary>
public sealed record RouteProposal
{
    public required RoutingRow Row { get; init; }
    public required DateOnly On { get; init; }
    public string? Township { get; init; }

    /// <summary>None where no list holds the township: ask.</summary>
    public JurisdictionArea? Area { get; init; }

    /// <summary>None where the lead is by duty or still to be designated.</summary>
    public RouteParty? Lead { get; init; }

    /// <summary>Who comes into question where nobody is proposed.</summary>
    public IReadOnlyList<RouteParty> Candidates { get; init; } = [];
    public IReadOnlyList<RouteParty> CoRoutes { get; init; } = [];

    /// <summary>Police, procuratorate and court of the place, where a crime may be touched.</summary>
    public IReadOnlyList<RouteParty> CriminalOrgans { get; init; } = [];
    public IReadOnlyList<LegalBasis> Basis { get; init; } = [];
    public Designation? Designation { get; init; }
    public IReadOnlyList<RoutingReason> Reasons { get; init; } = [];

    public static RouteProposal Of(RoutingTable table, RoutingRow row, DateOnly on, string? township, Jurisdictions jurisdictions, Designations designations)
    {
        var area = jurisdictions.Of(township, on);
        var designation = designations.Of(row.Id, area?.Id, on);
        var lead = designation is not null ? new LeadShare(designation.Role) : row.Mode is LeadMode.One ? row.Lead[0] : null;
        var basis = table.BasisOn(row, on);
        RouteParty Party(LeadShare share) => new(share.Role, area?.Agency(share.Role), share.Share);

        var proposal = new RouteProposal
        {
            Row = row,
            On = on,
            Township = string.IsNullOrWhiteSpace(township) ? null : township.Trim(),
            Area = area,
            Lead = lead is null ? null : Party(lead),
            Candidates = lead is null ? [.. row.Lead.Select(Party)] : [],
            CoRoutes = [.. Partners(row, lead).Select(Party)],
            CriminalOrgans = row.Crimes.Count == 0 ? [] : [.. ((string[])["PSB", "PROC", "COURT"]).Select(role => Party(new LeadShare(role)))],
            Basis = basis,
            Designation = designation
        };
        return proposal with { Reasons = [.. proposal.Why(table)] };
    }

    private static IEnumerable<LeadShare> Partners(RoutingRow row, LeadShare? lead) =>
        (lead is null ? [] : row.Lead.Where(l => l.Role != lead.Role && (row.Mode is not LeadMode.Designated || l.Share is not null)))
        .Concat(row.CoRoutes.Select(role => new LeadShare(role)))
        .Where(l => l.Role != lead?.Role && (lead is not null || row.Lead.All(c => c.Role != l.Role)))
        .DistinctBy(l => l.Role);

    private IEnumerable<RoutingReason> Why(RoutingTable table)
    {
        yield return Designation is not null ? RoutingReason.DesignatedLocally : Row.Mode switch
        {
            LeadMode.One => RoutingReason.LawNamesLead,
            LeadMode.ByDuty => RoutingReason.LeadByDuty,
            LeadMode.Designated => RoutingReason.NotDesignatedLocally
        };
        if (Row.Dual)
            yield return RoutingReason.DualPowers;
        if (Area is null)
            yield return Township is null ? RoutingReason.TownshipNotGiven : RoutingReason.TownshipUnknown;
        else if (Area.ToConfirm)
            yield return RoutingReason.AreaToConfirm;
        if (Area is not null && (Lead is null ? Candidates : [Lead]).Any(p => p.Agency is null && !OutsideAreas(p.Role)))
            yield return RoutingReason.AgencyNotListed;
        yield return table.UnderTheCode(On) ? RoutingReason.BasisOfCode : RoutingReason.BasisBeforeCode;
        if (Basis.Count == 0)
            yield return RoutingReason.BasisNotRecorded;
        if (Basis.Any(b => b.ToCheck))
            yield return RoutingReason.BasisToCheck;
        if ((Lead is null ? Candidates : [Lead]).Any(p => p.Role == "DIS"))
            yield return RoutingReason.OffPlatform;
    }

    // The obstructed agency is whichever it was; a supervision commission is reached outside the platform.
    private static bool OutsideAreas(string role) => role is "SELF" or "DIS";
}
