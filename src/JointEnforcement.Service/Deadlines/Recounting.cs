using System.Threading.Channels;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Plumbing.Push;
using Npgsql;

namespace JointEnforcement.Service.Deadlines;

/// <summary>Lets matters follow a confirmation, in batches. Of several nodes one does it; when that one dies another goes on, and what has followed already is not touched again.</summary>
internal sealed partial class Recounting(TimeBooks times, TimeLedger ledger, AffectedMatters affected, NpgsqlDataSource database, TimeProvider clock, ILogger<Recounting> log) : BackgroundService
{
    // Any constant will do; it only has to be the same on every node.
    private const long RecountLock = 7_310_431_284;
    private const int Batch = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Channel<Guid> _late = Channel.CreateUnbounded<Guid>();

    /// <summary>What this node's tailer read: the book may have changed, and a node that had not heard of it may have counted by the old one.</summary>
    public async Task Heard(IReadOnlyList<LoggedFact> facts, CancellationToken ct)
    {
        if (facts.Any(f => f.Matter == TimeBook.Stream))
            await ledger.Reload(ct);
        if (times.Book is not { Confirmed: not null, InForce.Version: var version })
            return;
        foreach (var matter in facts.Where(f => f.Calendar is not null && f.Calendar != version).Select(f => f.Matter).Distinct())
            _late.Writer.TryWrite(matter);
        if (_late.Reader.Count > 0)
            times.Wake();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (times.Book.Following && !await Finished(stoppingToken))
                {
                    await Task.Delay(Patience, clock, stoppingToken);
                    continue;
                }
                await Late(stoppingToken);
                await times.Changed.ReadAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                Log.Stumbled(log, e);
                await Task.Delay(Patience, clock, CancellationToken.None);
            }
        }
    }

    /// <summary>False while another node is at it.</summary>
    private async Task<bool> Finished(CancellationToken ct)
    {
        await using var guard = await database.OpenConnectionAsync(ct);
        if (!await Asked(guard, "select pg_try_advisory_lock($1)", ct))
        {
            await ledger.Reload(ct);
            return !times.Book.Following;
        }
        try
        {
            await ledger.Reload(ct);
            if (times.Book is { Following: true, Confirmed: { } confirmed })
            {
                await Follow(confirmed, null, ct);
                await ledger.Finish(confirmed, ct);
            }
            return true;
        }
        finally
        {
            await Asked(guard, "select pg_advisory_unlock($1)", CancellationToken.None);
        }
    }

    private async Task Late(CancellationToken ct)
    {
        var late = new HashSet<Guid>();
        while (_late.Reader.TryRead(out var matter))
            late.Add(matter);
        if (late.Count == 0 || times.Book.Confirmed is not { } confirmed)
            return;
        try
        {
            await Follow(confirmed, [.. late], ct);
        }
        catch
        {
            foreach (var matter in late)
                _late.Writer.TryWrite(matter);
            throw;
        }
    }

    private async Task Follow(DatesConfirmed confirmed, Guid[]? only, CancellationToken ct)
    {
        // A matter that moves while its turn comes is met again in the next round.
        for (var left = true; left;)
        {
            (left, var followed) = (false, 0);
            await foreach (var batch in affected.Under(times.Followed!, only, ct).Chunk(Batch).WithCancellation(ct))
            {
                left = true;
                followed += await ledger.Follow(batch, confirmed, ct);
            }
            if (followed > 0)
                Log.Followed(log, followed, confirmed.CalendarVersion);
            else if (left)
                await Task.Delay(Patience, clock, ct);
        }
    }

    private static async Task<bool> Asked(NpgsqlConnection guard, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, guard) { Parameters = { new() { Value = RecountLock } } };
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Matters} matters follow the calendar {Calendar}")]
        public static partial void Followed(ILogger log, int matters, string calendar);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The recount stumbled and goes on")]
        public static partial void Stumbled(ILogger log, Exception e);
    }
}
