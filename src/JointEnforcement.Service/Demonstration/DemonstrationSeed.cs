using System.Diagnostics;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Imports;
using JointEnforcement.Service.Plumbing.Ledger;
using JointEnforcement.Service.Referrals;
using Marten;
using Npgsql;

namespace JointEnforcement.Service.Demonstration;

/// <summary>Fills an empty house with matters in every stage. Of several nodes one does it; the others wait until it is done.</summary>
internal sealed partial class DemonstrationSeed(
    IServiceScopeFactory scopes, IDocumentStore store, NpgsqlDataSource database, RegisterBook register, WorkingCalendar calendar,
    PaperStore papers, DemonstrationProgress progress, TimeProvider clock, IHostApplicationLifetime house, ILogger<DemonstrationSeed> log) : BackgroundService
{
    // Any constant will do; it only has to be the same on every node.
    internal const long SeedLock = 7_310_431_282;
    private const int AtOnce = 6;
    private static readonly TimeSpan Recent = TimeSpan.FromHours(40);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var guard = await database.OpenConnectionAsync(stoppingToken);
            await Run(guard, "select pg_advisory_lock($1)", stoppingToken);
            if (await DemonstrationMark.IsHalf(guard, stoppingToken))
                throw new InvalidOperationException("Another node left the demonstration half told; started again, this one tells it from the beginning.");
            if (!await HoldsReferrals(stoppingToken))
            {
                await DemonstrationMark.Begin(guard, stoppingToken);
                await Fill(stoppingToken);
                await DemonstrationMark.End(guard, stoppingToken);
            }
            await Run(guard, "select pg_advisory_unlock($1)", stoppingToken);
            progress.Done = true;
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            Log.Failed(log, e);
            Environment.ExitCode = 1;
            house.StopApplication();
        }
    }

    private async Task<bool> HoldsReferrals(CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.Query<ReferralRecord>().AnyAsync(ct);
    }

    private async Task Fill(CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow();
        var (ledger, timetable) = (scope.ServiceProvider.GetRequiredService<CaseLedger>(), new Timetable(calendar, now));
        var teller = new Storyteller(ledger, register, papers, timetable);
        var tales = new TaleTeller(ledger, register, scope.ServiceProvider.GetRequiredService<MatterRooms>(), store, database, timetable);

        var referrals = teller.Matters.Select(teller.Begin).Select(s => new Strand(() => s.Next?.At, stop => teller.Tell(s, stop))).ToList();
        var told = TaleBook.Load().Select(tales.Begin).ToLookup(t => t.Tale.StandsOnAnother, t => new Strand(() => t.NextAt, stop => tales.Tell(t, stop)));

        var published = ImportPublished(scope.ServiceProvider.GetRequiredService<ImportDesk>(), ct);
        await TellUntil(now - Recent, [.. referrals, .. told[false]], ct);
        await TellUntil(now - Recent, told[true], ct);
        await published;

        // What happened lately is told in its order, so that the latest news is the newest in the log.
        List<Strand> all = [.. referrals, .. told.SelectMany(t => t)];
        while (all.Where(s => s.NextAt() is not null).MinBy(s => s.NextAt()) is { } strand)
            await strand.Tell(ct);

        Log.Filled(log, all.Count, watch.ElapsedMilliseconds);
    }

    private static Task TellUntil(DateTimeOffset end, IEnumerable<Strand> strands, CancellationToken ct) =>
        Parallel.ForEachAsync(strands, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (strand, stop) =>
        {
            while (strand.NextAt() < end)
                await strand.Tell(stop);
        });

    /// <summary>Cases that agencies have published, through the same import as anyone's.</summary>
    private async Task ImportPublished(ImportDesk desk, CancellationToken ct)
    {
        var liaison = register.Officer("eeb-liaison") ?? throw new InvalidOperationException("The register does not know eeb-liaison, whom the demonstration needs.");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Demonstrated.Folder, "published"), "*.json").Order(StringComparer.Ordinal))
            if (await desk.Import(liaison, await File.ReadAllBytesAsync(file, ct), false, ct) is { Refusal: { } refusal } outcome)
                throw new InvalidOperationException($"{Path.GetFileName(file)} was refused: {refusal.Code} {string.Join("; ", outcome.Errors.Select(e => $"{e.Field} {e.Code}"))}");
    }

    private static async Task Run(NpgsqlConnection guard, string sql, CancellationToken ct)
    {
        // Who waits does so until the other is done, however slow the machine.
        await using var command = new NpgsqlCommand(sql, guard) { CommandTimeout = 0, Parameters = { new() { Value = SeedLock } } };
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>One matter that is being told: when its next act was done, and how to tell it.</summary>
    private sealed record Strand(Func<DateTimeOffset?> NextAt, Func<CancellationToken, Task> Tell);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The demonstration stands: {Matters} matters in {Milliseconds} ms")]
        public static partial void Filled(ILogger log, int matters, long milliseconds);

        [LoggerMessage(Level = LogLevel.Critical, Message = "The demonstration could not be filled; the house closes")]
        public static partial void Failed(ILogger log, Exception e);
    }
}
