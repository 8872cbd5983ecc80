namespace JointEnforcement.Contracts.Agencies;

public sealed record AgencyCard(string Code, string Name, string ShortName, string ShortNameEn, string Glyph, string Kind);

public sealed record OfficerCard(string Id, string Name, string Agency, IReadOnlyList<string> Posts, string? Certificate);

/// <summary><c>GET /api/register</c>: the agencies that take part, and the officers of one's own.</summary>
public sealed record ShowRegister : Question<Register>;

public sealed record Register(IReadOnlyList<AgencyCard> Agencies, IReadOnlyList<OfficerCard> Officers);

/// <summary><c>GET /api/me</c></summary>
public sealed record WhoAmI : Question<Me>;

public sealed record Me(OfficerCard Officer, AgencyCard Agency, bool MayOpenReferral, int Waiting, int Overdue)
{
    /// <summary>Whether the officer holds a post that reads cases; to others nothing is pushed.</summary>
    public bool ReadsCases { get; init; }

    /// <summary>Unseen notices of duties that still run, counted up to a hundred.</summary>
    public int Notices { get; init; }
}
