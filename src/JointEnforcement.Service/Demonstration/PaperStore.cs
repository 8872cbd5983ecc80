using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Service.Dossiers;
using Marten;

namespace JointEnforcement.Service.Demonstration;

/// <summary>Puts papers into the store of files as an upload does: both digests, the type told by the content, one record each.</summary>
internal sealed class PaperStore(IDocumentStore store, FileStore files)
{
    private const long LargestPaper = 1024 * 1024;

    public async Task<IReadOnlyList<Guid>> Keep(Guid matter, string officer, DateTimeOffset at, IReadOnlyList<(string Title, List<string> Lines)> papers)
    {
        await using var session = store.LightweightSession();
        var seals = await Task.WhenAll(papers.Select(async paper =>
        {
            var name = $"{paper.Title}.pdf";
            using var bytes = new MemoryStream(PaperPdf.Of(paper.Lines));
            var kept = (await files.Keep(bytes, LargestPaper, CancellationToken.None))!;
            return new FileSeal(Guid.CreateVersion7(), name, FileTypes.MediaTypeOf(name, kept.Head)!, kept.Bytes, kept.Sha256, kept.Sm3);
        }));
        session.Insert(seals.Select(seal => new EvidenceFile { Id = seal.FileId, Matter = matter, Officer = officer, StoredAt = at, Seal = seal }).ToArray());
        await session.SaveChangesAsync();
        return [.. seals.Select(s => s.FileId)];
    }
}
