using System.Security.Cryptography;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Imports;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.CaseFiles;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Plumbing.Ledger;
using Marten;

namespace JointEnforcement.Service.Imports;

/// <summary>Imports: read, decide, write in one transaction; the case file's own stream marks the case as here.</summary>
internal sealed class ImportDesk(IDocumentStore store, ImportReader reader, ImportRun run, FeedSignal signal, IConfiguration configuration)
{
    private const int Tries = 3;
    private readonly string _lead = configuration["Imports:LeadAgency"] ?? "EEB";

    public async Task<ImportOutcome> Import(Officer by, ReadOnlyMemory<byte> file, bool dry, CancellationToken ct)
    {
        if (CaseChronicle.Bar(by, _lead) is { } barred)
            return new ImportOutcome(null, Refusals.Of(barred));
        if (file.Length > ICaseImport.LargestFile)
            return new ImportOutcome(null, Refusals.TooLarge);

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Try(by, file, dry, ct);
            }
            // Somebody else imports the same case just now, or acts on a number it needs: what is here is looked up again.
            catch (Exception e) when (attempt < Tries && CaseLedger.LostRace(e))
            {
            }
        }
    }

    private async Task<ImportOutcome> Try(Officer by, ReadOnlyMemory<byte> file, bool dry, CancellationToken ct)
    {
        var mistakes = new Mistakes();
        var cases = reader.Read(file, by, mistakes);
        var here = await Here(cases, ct);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Span));
        if (await run.Of([.. cases.Where(c => !here.Contains(c.CaseFile))], by, sha256, dry, mistakes, ct))
            signal.Committed();
        return mistakes.All.Count > 0
            ? new ImportOutcome(null, Refusals.Of(new Refusal("import.invalid", RefusalKind.Rule))) { Errors = mistakes.All }
            : new ImportOutcome(new ImportReport(sha256, dry, [.. cases.Select(c => Line(c, here.Contains(c.CaseFile)))]));
    }

    private static ImportedCase Line(ReadCase told, bool here) => new(
        told.Place.Case!.Value, told.Key, told.Title, here ? ImportEnding.AlreadyThere : ImportEnding.Imported,
        told.CaseFile, told.Referral, told.Acts.Count, told.Milestones.Count);

    private async Task<HashSet<Guid>> Here(IReadOnlyList<ReadCase> cases, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var ids = cases.Select(c => c.CaseFile).ToArray();
        return [.. await session.Query<CaseFileRecord>().Where(r => ids.Contains(r.Id)).Select(r => r.Id).ToListAsync(ct)];
    }
}

/// <summary>The import for the officer of this request.</summary>
internal sealed class CaseImport(TheOfficer officer, ImportDesk desk) : ICaseImport
{
    public async Task<ImportOutcome> Import(ReadOnlyMemory<byte> file, bool dryRun, CancellationToken ct = default) =>
        officer.Current is { } by ? await desk.Import(by, file, dryRun, ct) : new ImportOutcome(null, Refusals.UnknownOfficer);
}
