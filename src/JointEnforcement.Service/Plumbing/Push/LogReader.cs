using Npgsql;

namespace JointEnforcement.Service.Plumbing.Push;

internal sealed record LoggedFact(long Seq, Guid Matter, long Version, string Kind, string[] Audience)
{
    /// <summary>The calendar its clocks were counted by.</summary>
    public string? Calendar { get; init; }
}

/// <summary>Reads the log in sequence, and knows whether a missing number may still come.</summary>
internal sealed class LogReader(NpgsqlDataSource database)
{
    private const int Batch = 500;

    public async Task<List<LoggedFact>> After(long seq, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            "select seq_id, stream_id, version, type, headers ->> 'audience', headers ->> 'calendar' from mt_events where seq_id > $1 order by seq_id limit $2");
        command.Parameters.Add(new() { Value = seq });
        command.Parameters.Add(new() { Value = Batch });
        var facts = new List<LoggedFact>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            facts.Add(new LoggedFact(
                reader.GetInt64(0), reader.GetGuid(1), reader.GetInt64(2), reader.GetString(3),
                await reader.IsDBNullAsync(4, ct) ? [] : reader.GetString(4).Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                Calendar = await reader.IsDBNullAsync(5, ct) ? null : reader.GetString(5)
            });
        return facts;
    }

    public async Task<long> Last(CancellationToken ct)
    {
        await using var command = database.CreateCommand("select coalesce(max(seq_id), 0) from mt_events");
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    /// <summary>Transactions that have drawn a number and not ended: nextval keeps this lock to the end of its transaction.</summary>
    public async Task<HashSet<string>> NumberHolders(CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            "select virtualtransaction from pg_locks where locktype = 'relation' and relation = 'mt_events_sequence'::regclass and mode = 'RowExclusiveLock' and database = (select oid from pg_database where datname = current_database())");
        var holders = new HashSet<string>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            holders.Add(reader.GetString(0));
        return holders;
    }

    /// <summary>Waits until none of these transactions holds a number any more.</summary>
    public async Task WaitFor(HashSet<string> holders, TimeProvider clock, CancellationToken ct)
    {
        while (holders.Count > 0)
        {
            holders.IntersectWith(await NumberHolders(ct));
            if (holders.Count > 0)
                await Task.Delay(TimeSpan.FromMilliseconds(2), clock, ct);
        }
    }
}
