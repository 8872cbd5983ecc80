namespace JointEnforcement.Domain.Agencies;

/// <summary>What an agency is in the county; <c>Prefecture</c> is the authority one level up that claims damages for the environment (生态环境法典 art 1073).</summary>
public enum AgencyKind { Administrative, Police, Procuratorate, Government, Justice, Prefecture }

/// <summary>What a person is entitled to do in an agency, as the register says it on a date.</summary>
public enum Post
{
    Officer, Liaison, SectionHead, LegalReviewer, DeputyHead, Head, ActingHead,
    PoliceDutyOfficer, PoliceCaseOfficer, PoliceLegal, PsbHead,
    Prosecutor, ProsecutorPil,
    Coordinator, Auditor, SystemAdministrator,
    AgencySystem
}

/// <summary>An agency that takes part; the police and the procuratorate of its place are facts of the register (Order 310 art 5).</summary>
public sealed record Agency(string Code, string Name, AgencyKind Kind, string LetterMark, string? Police, string? Procuratorate);

/// <summary>A person as the register knows them at the moment of an act.</summary>
public sealed record Officer(string Id, string Name, Agency Agency, IReadOnlyList<Post> Posts, string? Certificate)
{
    public bool Holds(params ReadOnlySpan<Post> posts)
    {
        foreach (var post in posts)
            if (Posts.Contains(post))
                return true;
        return false;
    }

    /// <summary>Administrators and auditors keep the house; they do not read its cases.</summary>
    public bool ReadsCases => Posts.Any(p => p is not (Post.Auditor or Post.SystemAdministrator));

    /// <summary>The agency's own software, which no law takes for a person.</summary>
    public bool IsSystem => Posts.Contains(Post.AgencySystem);

    public OfficerRef Ref => new(Id, Name, Agency.Code);
}

/// <summary>Who did it, as written into a fact.</summary>
public sealed record OfficerRef(string Id, string Name, string Agency)
{
    public static OfficerRef Nobody { get; } = new("", "", "");
}
