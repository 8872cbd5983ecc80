using System.Security.Cryptography;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Imports;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.CaseFiles;
using JointEnforcement.Service.Dossiers;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Plumbing.Ledger;
using Marten;

namespace JointEnforcement.Service.Imports;

/// <summary>Imports: read, decide dry, then let the ledger perform every act; the case file's own stream is written last and marks the case as here.</summary>
internal sealed class ImportDesk(
    IDocumentStore store, CaseLedger ledger, ImportReader reader, DryRun dryRun, FileStore files, FeedSignal signal, TimeProvider clock, IConfiguration configuration)
{
    private readonly string _lead = configuration["Imports:LeadAgency"] ?? "EEB";

    public async Task<ImportOutcome> Import(Officer by, ReadOnlyMemory<byte> file, bool dry, CancellationToken ct)
    {
        if (CaseChronicle.Bar(by, _lead) is { } barred)
            return new ImportOutcome(null, Refusals.Of(barred));
        if (file.Length > ICaseImport.LargestFile)
            return new ImportOutcome(null, Refusals.TooLarge);

        var mistakes = new Mistakes();
        var cases = reader.Read(file, mistakes);
        var here = await Here(cases, ct);
        var fresh = cases.Where(c => !here.Contains(c.CaseFile)).ToList();
        await dryRun.Decide(fresh, mistakes, ct);
        if (mistakes.All.Count > 0)
            return new ImportOutcome(null, Refusals.Of(new Refusal("import.invalid", RefusalKind.Rule))) { Errors = mistakes.All };

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Span));
        if (!dry)
            foreach (var told in fresh)
                if (await Write(by, told, sha256, ct) is { } refused)
                    return new ImportOutcome(null, refused);
        return new ImportOutcome(new ImportReport(sha256, dry, [.. cases.Select(c => Line(c, here.Contains(c.CaseFile)))]));
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

    // Ids and keys come from the case's key, so an import that was cut off goes on where it stopped when it is sent again.
    private async Task<RefusalNotice?> Write(Officer by, ReadCase told, string sha256, CancellationToken ct)
    {
        await Keep(told, ct);
        long? version = null;
        foreach (var (act, i) in told.Acts.Select((act, i) => (act, i)))
        {
            var outcome = await ledger.TakeOver(act.By, act.Act, new ActTicket(told.Referral!.Value, act.Act is OpenReferral ? null : version, $"import:{told.Key}:{i}"), ct);
            if (outcome.Refusal is { } refusal)
                return refusal;
            version = outcome.Version;
        }

        await using var session = store.LightweightSession();
        session.SetHeader("audience", string.Join(',', told.Agencies));
        session.SetHeader("officer", by.Id);
        var imported = new CaseFileImported(told.Key, told.Title, told.Source, told.Agencies, told.Referral, sha256);
        session.Events.StartStream(told.CaseFile, CaseChronicle.Begin(imported, told.Milestones, Occasion.At(by, clock.GetUtcNow())));
        await session.SaveChangesAsync(ct);
        signal.Committed();
        return null;
    }

    private async Task Keep(ReadCase told, CancellationToken ct)
    {
        var papers = told.Acts.SelectMany(a => a.Papers.Select(p => (a.By, Paper: p))).ToList();
        if (papers.Count == 0)
            return;
        await Task.WhenAll(papers.Select(async p =>
        {
            using var bytes = new MemoryStream(p.Paper.Bytes);
            await files.Keep(bytes, ICaseImport.LargestFile, ct);
        }));
        await using var session = store.LightweightSession();
        session.Store(papers.Select(p => p.Paper.Of(told.Referral!.Value, p.By.Id, clock.GetUtcNow())).ToArray());
        await session.SaveChangesAsync(ct);
    }
}

/// <summary>The import for the officer of this request.</summary>
internal sealed class CaseImport(TheOfficer officer, ImportDesk desk) : ICaseImport
{
    public async Task<ImportOutcome> Import(ReadOnlyMemory<byte> file, bool dryRun, CancellationToken ct = default) =>
        officer.Current is { } by ? await desk.Import(by, file, dryRun, ct) : new ImportOutcome(null, Refusals.UnknownOfficer);
}
