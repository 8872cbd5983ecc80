using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.CaseFiles;

/// <summary>The life of a matter that came from elsewhere: that its file was imported, and what is known to have happened when.</summary>
public abstract record CaseFileFact
{
    public OfficerRef By { get; init; } = OfficerRef.Nobody;
    public DateTimeOffset OccurredAt { get; init; }
}

/// <summary>A case file was imported; <paramref name="FileSha256"/> names the bytes it came in, <paramref name="Referral"/> the criminal referral its acts made, where there is one.</summary>
public sealed record CaseFileImported(string Key, string Title, string Source, IReadOnlyList<string> Agencies, Guid? Referral, string FileSha256) : CaseFileFact;

/// <summary>Something that happened on a day (<c>yyyy-MM-dd</c>) or in a month (<c>yyyy-MM</c>); <paramref name="Assumed"/> where the source gives no date.</summary>
public sealed record MilestoneRecorded(string On, string Agency, MilestoneKind Kind, string Text, string? Basis, bool Assumed) : CaseFileFact;

public enum MilestoneKind
{
    Clue, Inspection, Measure, Filing, Penalty, DetentionTransfer, Detention, Referral, Recommendation, Consultation, FollowUp, Judgment, Closing
}
