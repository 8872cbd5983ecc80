using Marten;
using Npgsql;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>Makes records of an earlier shape again from the facts. The time book has been read by then: facts are counted by the calendar they name.</summary>
internal sealed class RecordShapes(IDocumentStore store, NpgsqlDataSource database, MatterRooms rooms)
{
    // Any constant will do; it only has to be the same on every node.
    private const long ShapeLock = 7_310_431_285;

    public async Task Apply(CancellationToken ct)
    {
        await using var guard = await database.OpenConnectionAsync(ct);
        await using (var take = new NpgsqlCommand("select pg_advisory_lock($1)", guard) { Parameters = { new() { Value = ShapeLock } }, CommandTimeout = 0 })
            await take.ExecuteNonQueryAsync(ct);

        foreach (var room in rooms.All)
            await Apply(room, guard, ct);

        await using var release = new NpgsqlCommand("select pg_advisory_unlock($1)", guard) { Parameters = { new() { Value = ShapeLock } } };
        await release.ExecuteNonQueryAsync(ct);
    }

    private async Task Apply(MatterRoom room, NpgsqlConnection guard, CancellationToken ct)
    {
        NpgsqlCommand Of(string sql) => new(sql, guard) { Parameters = { new() { Value = room.Kind.ToString() }, new() { Value = room.Shape } } };
        await using var asked = Of($"select exists (select from {room.Table}) and coalesce((select shape from record_shape where kind = $1), 1) <> $2");
        if ((bool)(await asked.ExecuteScalarAsync(ct))!)
        {
            using var daemon = await store.BuildProjectionDaemonAsync();
            await daemon.RebuildProjectionAsync(room.Record, ct);
        }

        await using var made = Of("insert into record_shape values ($1, $2) on conflict (kind) do update set shape = excluded.shape");
        await made.ExecuteNonQueryAsync(ct);
    }
}
