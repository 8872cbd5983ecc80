namespace JointEnforcement.Contracts.Imports;

/// <summary>Brings case files in: every case is first decided dry, and nothing is stored unless all may be.</summary>
public interface ICaseImport
{
    /// <summary>Largest file, in bytes.</summary>
    const int LargestFile = 5 * 1024 * 1024;

    Task<ImportOutcome> Import(ReadOnlyMemory<byte> file, bool dryRun, CancellationToken ct = default);
}

/// <summary>The report, or why not; <c>Errors</c> names every mistake of the file.</summary>
public sealed record ImportOutcome(ImportReport? Report, RefusalNotice? Refusal = null)
{
    public IReadOnlyList<ImportError> Errors { get; init; } = [];
}

/// <summary><c>POST /api/imports</c>: what became of each case.</summary>
public sealed record ImportReport(string FileSha256, bool DryRun, IReadOnlyList<ImportedCase> Cases);

/// <summary>Imported: new here, or would be when dry.</summary>
public enum ImportEnding { Imported, AlreadyThere }

public sealed record ImportedCase(int Case, string Key, string Title, ImportEnding Ending, Guid CaseFile, Guid? Referral, int Acts, int Milestones);

/// <summary>A mistake: the case by position from 0 and by key, the member, and the rule.</summary>
public sealed record ImportError(int? Case, string? Key, string Field, string Code, string Zh, string En);

/// <summary><c>GET /api/case-files</c>: the imported case files that name this officer's agency, newest first.</summary>
public sealed record ListCaseFiles : Question<CaseFileList>;

public sealed record CaseFileList(IReadOnlyList<CaseFileCard> Files);

/// <summary><c>GET /api/case-files/{id}</c></summary>
public sealed record ShowCaseFile(Guid Id) : Question<CaseFilePage>;

public sealed record CaseFileCard(
    Guid Id, string Key, string Title, string Source, IReadOnlyList<string> Agencies, Guid? Referral, int Milestones, DateTimeOffset ImportedAt, string ImportedBy);

/// <summary><c>Referral</c> of the card is named only to those who see it.</summary>
public sealed record CaseFilePage(CaseFileCard Card, string FileSha256, IReadOnlyList<MilestoneCard> Milestones);

/// <summary><c>On</c> is a day or a month.</summary>
public sealed record MilestoneCard(string On, string Agency, MilestoneKind Kind, string Text, string? Basis, bool Assumed);

public enum MilestoneKind
{
    Clue, Inspection, Measure, Filing, Penalty, DetentionTransfer, Detention, Referral, Recommendation, Consultation, FollowUp, Judgment, Closing
}
