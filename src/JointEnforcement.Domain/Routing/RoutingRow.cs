using System.Text.Json.Serialization;

namespace JointEnforcement.Domain.Routing;

/// <summary>How the law names who leads: one department, several by the division of their duties, or whoever the local government designates (指定部门).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LeadMode>))]
public enum LeadMode { One, ByDuty, Designated }

/// <summary>A department by its role, and the part of the matter that is its own.</summary>
public sealed record LeadShare(string Role, string? Share = null);

/// <summary>An article a penalty rests on; <paramref name="Conf"/> says how it was read (V1 full text, M+ from memory).</summary>
public sealed record LegalBasis(string Instrument, string Conf, string? Article = null)
{
    public bool ToCheck => Conf != "V1";
}

/// <summary>One line of the routing table: who leads for a violation, on which articles, with whom, and what crime it may touch.</summary>
public sealed record RoutingRow
{
    public required int No { get; init; }
    public required string Id { get; init; }
    public required LeadMode Mode { get; init; }

    /// <summary>Powers of other departments also lie with the integrated enforcement team; the provincial list of items decides.</summary>
    public bool Dual { get; init; }
    public required IReadOnlyList<LeadShare> Lead { get; init; }
    public required IReadOnlyList<string> CoRoutes { get; init; }
    public required IReadOnlyList<LegalBasis> Basis { get; init; }

    /// <summary>Articles of the Criminal Law.</summary>
    public required IReadOnlyList<string> Crimes { get; init; }

    /// <summary>Ids of threshold clauses whose figures matter here.</summary>
    public required IReadOnlyList<string> Clauses { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }

    public bool AppliesOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } end || day <= end);
}
