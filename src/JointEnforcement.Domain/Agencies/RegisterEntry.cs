namespace JointEnforcement.Domain.Agencies;

/// <summary>The life of one person in the register of officers.</summary>
public abstract record RegisterFact;
public sealed record OfficerEnrolled(string OfficerId, string Name, string Agency, string? Certificate, DateOnly? CertificateUntil) : RegisterFact;
public sealed record CertificateEntered(string OfficerId, string? Certificate, DateOnly? CertificateUntil) : RegisterFact;
public sealed record PostAssigned(string OfficerId, Post Post, DateOnly From) : RegisterFact;
public sealed record PostEnded(string OfficerId, Post Post, DateOnly Until) : RegisterFact;
public sealed record TenureCorrected(string OfficerId, Post Post, DateOnly From, DateOnly CorrectFrom, DateOnly? CorrectUntil) : RegisterFact;
public sealed record OfficerMoved(string OfficerId, string Agency, DateOnly From) : RegisterFact;

/// <summary>A post in an agency, from a day to a day, both included.</summary>
public sealed record Tenure(Post Post, DateOnly From, DateOnly? Until)
{
    /// <summary>Where the post was held; none for the agency its officer is in now.</summary>
    public string? Agency { get; init; }

    public bool On(DateOnly day) => From <= day && (Until is not { } until || day <= until);

    internal Tenure EndedBy(DateOnly day) => Until <= day ? this : this with { Until = day };
}

/// <summary>What the register says of one officer; posts are held from a date until a date.</summary>
public sealed record RegisterEntry(string OfficerId, string Name, string Agency, string? Certificate, DateOnly? CertificateUntil, IReadOnlyList<Tenure> Tenures)
{
    public IReadOnlyList<Post> PostsOn(DateOnly day) => [.. Tenures.Where(t => t.On(day)).Select(t => t.Post).Distinct()];

    public string AgencyOn(DateOnly day) => Tenures.FirstOrDefault(t => t.On(day))?.Agency ?? Agency;

    public bool CertifiedOn(DateOnly day) => Certificate is not null && (CertificateUntil is not { } until || day <= until);

    public static RegisterEntry? Evolve(RegisterEntry? entry, RegisterFact fact) => (entry, fact) switch
    {
        (null, OfficerEnrolled e) => new(e.OfficerId, e.Name, e.Agency, e.Certificate, e.CertificateUntil, []),
        ({ } r, OfficerEnrolled e) => r with { Name = e.Name, Agency = e.Agency, Certificate = e.Certificate, CertificateUntil = e.CertificateUntil },
        ({ } r, CertificateEntered e) => r with { Certificate = e.Certificate, CertificateUntil = e.CertificateUntil },
        ({ } r, PostAssigned e) => r with { Tenures = [.. r.Tenures, new Tenure(e.Post, e.From, null)] },
        ({ } r, PostEnded e) => r.Each(t => t.Post == e.Post && t.Until is null && t.From <= e.Until, t => t with { Until = e.Until }),
        ({ } r, TenureCorrected e) => r.Each(t => t.Post == e.Post && t.From == e.From, t => t with { From = e.CorrectFrom, Until = e.CorrectUntil }),
        ({ } r, OfficerMoved e) => r.Each(t => t.Agency is null, t => t.EndedBy(e.From.AddDays(-1)) with { Agency = r.Agency }) with { Agency = e.Agency },
        _ => entry
    };

    private RegisterEntry Each(Func<Tenure, bool> which, Func<Tenure, Tenure> change) => this with { Tenures = [.. Tenures.Select(t => which(t) ? change(t) : t)] };
}
