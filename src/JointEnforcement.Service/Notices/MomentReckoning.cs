using System.Text.Json;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Domain.Deadlines;
using Marten;
using Npgsql;

namespace JointEnforcement.Service.Notices;

/// <summary>Reckons the moments of all running duties anew when the escalation is another than the one they were reckoned by, as on the first start of this version.</summary>
internal sealed class MomentReckoning(NpgsqlDataSource database, IDocumentStore store, MatterRooms rooms, Escalation escalation)
{
    private const int Page = 200;
    private static readonly JsonSerializerOptions AsStored = new(JsonSerializerDefaults.Web);

    public async Task BringUpToDate(CancellationToken ct)
    {
        await using (var applied = database.CreateCommand("select digest from escalation_applied"))
            if (await applied.ExecuteScalarAsync(ct) as string == escalation.Digest)
                return;

        var last = Guid.Empty;
        while (await Reckon(last, ct) is { } reached)
            last = reached;

        await using var done = database.CreateCommand("insert into escalation_applied (digest) values ($1) on conflict (one) do update set digest = excluded.digest");
        done.Parameters.Add(new() { Value = escalation.Digest });
        await done.ExecuteNonQueryAsync(ct);
    }

    private async Task<Guid?> Reckon(Guid after, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var held = await Held(connection, after, ct);
        if (held.Count == 0)
            return null;

        // The rows above are locked and every act writes them, so no act comes between this reading and the writing below.
        await using (var session = store.QuerySession())
            foreach (var kind in held.GroupBy(h => h.Kind))
                foreach (var matter in await rooms[kind.Key].SeeMany(session, [.. kind.Select(h => h.Matter)], ct))
                    await Keep(connection, kind.Key, matter, ct);
        await transaction.CommitAsync(ct);
        return held[^1].Matter;
    }

    private static async Task<List<(Guid Matter, MatterKind Kind)>> Held(NpgsqlConnection connection, Guid after, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            select m.matter, m.kind from matter_row m
            where m.matter > $1 and exists (select from clock_row c where c.matter = m.matter and c.ended_at is null and c.duty)
            order by m.matter limit $2 for update of m
            """, connection) { Parameters = { new() { Value = after }, new() { Value = Page } } };
        var held = new List<(Guid, MatterKind)>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            held.Add((reader.GetGuid(0), Enum.Parse<MatterKind>(reader.GetString(1))));
        return held;
    }

    private async Task Keep(NpgsqlConnection connection, MatterKind kind, SeenMatter matter, CancellationToken ct)
    {
        var leads = matter.Clocks.SelectMany(c => escalation.Of(c, matter.State.Parties));
        await using var command = new NpgsqlCommand("with copied as (update matter_row set version = $4 where matter = $1) select keep_leads($1, $2, $3::jsonb)", connection)
        {
            Parameters =
            {
                new() { Value = matter.State.Id }, new() { Value = kind.ToString() }, new() { Value = JsonSerializer.Serialize(leads, AsStored) }, new() { Value = (long)matter.State.Version }
            }
        };
        await command.ExecuteNonQueryAsync(ct);
    }
}
