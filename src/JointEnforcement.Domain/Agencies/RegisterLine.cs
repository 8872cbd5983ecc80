namespace JointEnforcement.Domain.Agencies;

/// <summary>A post as the register's file names it; without a first day it is held as it is already, or from the day it is read.</summary>
public sealed record NamedPost(Post Post, DateOnly? From = null, DateOnly? Until = null)
{
    internal bool Is(Tenure tenure, DateOnly today) => tenure.Post == Post && (From is { } from
        ? (Until is not { } until || tenure.From <= until) && (tenure.Until is not { } ended || from <= ended)
        : tenure.Until is null || tenure.Until == Until || tenure.Until >= today);
}

/// <summary>What the register's file says of one officer, and which facts make the register say the same.</summary>
public sealed record RegisterLine(string OfficerId, string Name, string Agency, string? Certificate, DateOnly? CertificateUntil, IReadOnlyList<NamedPost> Posts)
{
    /// <summary>An officer whom the file names no more: every post has ended with the day before.</summary>
    public static RegisterLine Left(RegisterEntry kept) => new(kept.OfficerId, kept.Name, kept.Agency, kept.Certificate, kept.CertificateUntil, []);

    /// <summary>The facts that are new; none where the register says the same. <paramref name="since"/> is the first day of the posts of whoever is enrolled.</summary>
    public IReadOnlyList<RegisterFact> News(RegisterEntry? kept, DateOnly since, DateOnly today)
    {
        List<RegisterFact> news = [.. Person(kept, today)];
        var entry = news.Aggregate(kept, RegisterEntry.Evolve)!;
        var left = entry.Tenures.Where(t => (t.Agency ?? Agency) == Agency).ToList();
        foreach (var named in Posts.OrderBy(p => p.From ?? DateOnly.MaxValue))
        {
            if ((left.Find(t => t.Post == named.Post && t.From == named.From) ?? left.Find(t => named.Is(t, today))) is not { } tenure)
            {
                news.AddRange(Given(named, kept is null ? since : today));
                continue;
            }
            left.Remove(tenure);
            news.AddRange(Brought(tenure, named.From ?? tenure.From, named.Until));
        }
        news.AddRange(left.Where(t => t.Until is null || t.Until >= today).SelectMany(t => Brought(t, t.From, today.AddDays(-1))));
        return news;
    }

    private IEnumerable<RegisterFact> Person(RegisterEntry? kept, DateOnly today)
    {
        if (kept is null || kept.Name != Name)
            yield return new OfficerEnrolled(OfficerId, Name, kept?.Agency ?? Agency, Certificate, CertificateUntil);
        else if (kept.Certificate != Certificate || kept.CertificateUntil != CertificateUntil)
            yield return new CertificateEntered(OfficerId, Certificate, CertificateUntil);
        if (kept is not null && kept.Agency != Agency)
            yield return new OfficerMoved(OfficerId, Agency, Posts.Where(p => p.Until is null).Min(p => p.From) ?? today);
    }

    private IEnumerable<RegisterFact> Given(NamedPost named, DateOnly otherwise)
    {
        var from = named.From ?? otherwise;
        yield return new PostAssigned(OfficerId, named.Post, from);
        if (named.Until is { } until)
            yield return new PostEnded(OfficerId, named.Post, until);
    }

    private IEnumerable<RegisterFact> Brought(Tenure tenure, DateOnly from, DateOnly? until)
    {
        if (tenure.From == from && tenure.Until == until)
            yield break;
        yield return tenure.From == from && tenure.Until is null && from <= until
            ? new PostEnded(OfficerId, tenure.Post, until.Value)
            : new TenureCorrected(OfficerId, tenure.Post, tenure.From, from, until);
    }
}
