using JointEnforcement.Contracts.Imports;
using JointEnforcement.Service.Dossiers;

namespace JointEnforcement.Service.Imports;

/// <summary>The bytes of a file's papers, kept by content before the facts name them; bytes that no fact names are nobody's.</summary>
internal sealed class PaperShelf(FileStore files)
{
    public Task Keep(IEnumerable<ReadCase> cases, CancellationToken ct) => Task.WhenAll(cases.SelectMany(c => c.Acts).SelectMany(a => a.Papers).Select(async paper =>
    {
        using var bytes = new MemoryStream(paper.Bytes);
        await files.Keep(bytes, ICaseImport.LargestFile, ct);
    }));
}

internal static class Papers
{
    public static EvidenceFile Of(this ReadPaper paper, Guid matter, string officer, DateTimeOffset at) =>
        new() { Id = paper.Seal.FileId, Matter = matter, Officer = officer, StoredAt = at, Seal = paper.Seal };
}
