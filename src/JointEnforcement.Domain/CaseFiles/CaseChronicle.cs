using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.CaseFiles;

/// <summary>A matter whose flow is not kept act by act, as a chronicle of dated milestones. The agencies named in it see it, nobody else.</summary>
public sealed record CaseChronicle(string Key, string Title, string Source, IReadOnlyList<string> Agencies, Guid? Referral, string FileSha256)
{
    public static Refusal NotYourPost { get; } = new("import.not-your-post", RefusalKind.Post);

    public OfficerRef ImportedBy { get; init; } = OfficerRef.Nobody;
    public DateTimeOffset ImportedAt { get; init; }
    public IReadOnlyList<MilestoneRecorded> Milestones { get; init; } = [];

    /// <summary>The liaison of the lead agency imports, nobody in their place.</summary>
    public static Refusal? Bar(Officer by, string leadAgency) =>
        by.Agency.Code == leadAgency && by.Holds(Post.Liaison) ? null : NotYourPost;

    public static IReadOnlyList<CaseFileFact> Begin(CaseFileImported file, IEnumerable<MilestoneRecorded> milestones, Occasion occasion) =>
        [.. new CaseFileFact[] { file }.Concat(milestones).Select(f => f with { By = occasion.By.Ref, OccurredAt = occasion.Occurred })];

    public static CaseChronicle? Evolve(CaseChronicle? chronicle, CaseFileFact fact) => (chronicle, fact) switch
    {
        (null, CaseFileImported e) => new(e.Key, e.Title, e.Source, e.Agencies, e.Referral, e.FileSha256) { ImportedBy = e.By, ImportedAt = e.OccurredAt },
        ({ } c, MilestoneRecorded e) => c with { Milestones = [.. c.Milestones, e] },
        _ => chronicle
    };

    public bool SeenBy(Officer by) => by.ReadsCases && Agencies.Contains(by.Agency.Code);
}
