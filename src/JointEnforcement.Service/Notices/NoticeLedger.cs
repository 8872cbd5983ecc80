using Npgsql;

namespace JointEnforcement.Service.Notices;

internal sealed record Told(int Moments, int Notices);

/// <summary>Turns moments that have come into notices, each once: by row locks among nodes that run, by a unique key for ever.</summary>
internal sealed class NoticeLedger(NpgsqlDataSource database)
{
    public const string Channel = "case_notices";
    private const int Batch = 1000;

    // What is entered after its time waits until the matter rests, so that a history told act by act is not reported for what its next act mends.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(3);

    // One statement, so that no node can die between taking a moment and writing its notices.
    // A matter whose rows are older than its facts is being rebuilt and says nothing meanwhile.
    private const string Give =
        """
        with ripe as (
            select n.matter, n.clock_key, n.level
            from notice_due n
            join matter_row m on m.matter = n.matter
            join mt_streams s on s.id = n.matter and s.version = m.version
            where n.at <= @now and (n.told_at is null or n.told_at < n.at) and (s.timestamp < n.at or s.timestamp < now() - @rest)
            order by n.at limit @batch for update of n skip locked),
        taken as (
            update notice_due n set told_at = @now from ripe r
            where n.matter = r.matter and n.clock_key = r.clock_key and n.level = r.level
            returning n.*),
        given as (
            insert into notice (agency, circle, matter, kind, clock_key, level, rule, due, fell_due_at, noticed_at, late)
            select a.agency, a.circle, t.matter, t.kind, t.clock_key, t.level, t.rule, t.due, t.at, @now, @now - t.at > @late
            from taken t cross join lateral unnest(t.agencies, t.circles) as a (agency, circle)
            where not exists (select from notice x where x.matter = t.matter and x.clock_key = t.clock_key and x.level = t.level and x.noticed_at >= t.at)
            order by t.at, t.matter, t.clock_key, t.level, a.agency, a.circle
            on conflict do nothing
            returning id, agency, matter),
        heard as (
            select g.agency, max(g.id) as id, count(*) as count
            from given g join worklist w on w.agency = g.agency and w.matter = g.matter and w.sight in ('Letter', 'Full')
            group by g.agency),
        told as (select coalesce(json_agg(heard)::text, '') as text from heard)
        select (select count(*)::int from taken), (select count(*)::int from given),
               case when told.text <> '' then pg_notify(@channel, case when length(told.text) < 4000 then told.text else '' end)::text end
        from told
        """;

    /// <summary>Takes a batch of moments that have come and writes their notices; the other nodes hear of it with the commit.</summary>
    public async Task<Told> Tell(DateTimeOffset now, TimeSpan lateAfter, CancellationToken ct)
    {
        await using var command = database.CreateCommand(Give);
        command.Parameters.AddWithValue("now", now);
        command.Parameters.AddWithValue("late", lateAfter);
        command.Parameters.AddWithValue("rest", Rest);
        command.Parameters.AddWithValue("batch", Batch);
        command.Parameters.AddWithValue("channel", Channel);
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return new Told(reader.GetInt32(0), reader.GetInt32(1));
    }

    /// <summary>Tells until nothing that has come is left.</summary>
    public async Task<Told> TellAll(DateTimeOffset now, TimeSpan lateAfter, CancellationToken ct)
    {
        var sum = new Told(0, 0);
        while (await Tell(now, lateAfter, ct) is { Moments: > 0 } told)
            sum = new Told(sum.Moments + told.Moments, sum.Notices + told.Notices);
        return sum;
    }

    /// <summary>The next moment that has not come yet.</summary>
    public async Task<DateTimeOffset?> Next(DateTimeOffset now, CancellationToken ct)
    {
        await using var command = database.CreateCommand("select min(at) from notice_due where (told_at is null or told_at < at) and at > $1");
        command.Parameters.Add(new() { Value = now });
        return await command.ExecuteScalarAsync(ct) is DateTime at ? new DateTimeOffset(at) : null;
    }
}
