using Marten;
using Npgsql;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>Brings the store's tables up to date: Marten's own, then the narrow rows that triggers keep beside them.</summary>
internal sealed class LedgerSchema(IDocumentStore store, NpgsqlDataSource database, MatterRooms rooms)
{
    // Any constant will do; it only has to be the same on every node.
    internal const long SchemaLock = 7_310_431_281;

    public async Task Apply(CancellationToken ct)
    {
        await using var guard = await database.OpenConnectionAsync(ct);
        await using (var take = new NpgsqlCommand("select pg_advisory_lock($1)", guard) { Parameters = { new() { Value = SchemaLock } }, CommandTimeout = 0 })
            await take.ExecuteNonQueryAsync(ct);

        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await using (var rows = new NpgsqlCommand(Sql + string.Concat(rooms.All.Select(Triggers)), guard))
            await rows.ExecuteNonQueryAsync(ct);

        await using var release = new NpgsqlCommand("select pg_advisory_unlock($1)", guard) { Parameters = { new() { Value = SchemaLock } } };
        await release.ExecuteNonQueryAsync(ct);
    }

    private static string Triggers(MatterRoom room) =>
        $"""
        create or replace trigger keep_rows after insert or update on {room.Table} for each row execute function keep_rows('{room.Kind}');
        create or replace trigger clear_rows after truncate on {room.Table} for each statement execute function clear_rows('{room.Kind}');

        """;

    private static string Sql
    {
        get
        {
            using var stream = typeof(LedgerSchema).Assembly.GetManifestResourceStream("JointEnforcement.Service.Plumbing.Ledger.ledger.sql")!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }
}
