namespace JointEnforcement.Domain.Agencies;

/// <summary>The life of one person in the register of officers.</summary>
public abstract record RegisterFact;
public sealed record OfficerEnrolled(string OfficerId, string Name, string Agency, string? Certificate, DateOnly? CertificateUntil) : RegisterFact;
public sealed record PostAssigned(string OfficerId, Post Post, DateOnly From) : RegisterFact;
public sealed record PostEnded(string OfficerId, Post Post, DateOnly Until) : RegisterFact;

public sealed record Tenure(Post Post, DateOnly From, DateOnly? Until)
{
    public bool On(DateOnly day) => From <= day && (Until is not { } until || day <= until);
}

/// <summary>What the register says of one officer; posts are held from a date until a date.</summary>
public sealed record RegisterEntry(string OfficerId, string Name, string Agency, string? Certificate, DateOnly? CertificateUntil, IReadOnlyList<Tenure> Tenures)
{
    public IReadOnlyList<Post> PostsOn(DateOnly day) => [.. Tenures.Where(t => t.On(day)).Select(t => t.Post).Distinct()];

    public bool CertifiedOn(DateOnly day) => Certificate is not null && (CertificateUntil is not { } until || day <= until);

    public static RegisterEntry? Evolve(RegisterEntry? entry, RegisterFact fact) => (entry, fact) switch
    {
        (null, OfficerEnrolled e) => new(e.OfficerId, e.Name, e.Agency, e.Certificate, e.CertificateUntil, []),
        ({ } r, OfficerEnrolled e) => r with { Name = e.Name, Agency = e.Agency, Certificate = e.Certificate, CertificateUntil = e.CertificateUntil },
        ({ } r, PostAssigned e) => r with { Tenures = [.. r.Tenures, new Tenure(e.Post, e.From, null)] },
        ({ } r, PostEnded e) => r with { Tenures = [.. r.Tenures.Select(t => t.Post == e.Post && t.Until is null ? t with { Until = e.Until } : t)] },
        _ => entry
    };
}
