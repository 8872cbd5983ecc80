using System.Runtime.CompilerServices;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Domain.Deadlines;
using Marten;
using Npgsql;

namespace JointEnforcement.Service.Deadlines;

/// <summary>A matter with running clocks that another measure would move.</summary>
internal sealed record AffectedMatter(MatterKind Kind, SeenMatter Seen, IReadOnlyList<ProposedChange> Changes);

/// <summary>Finds the matters whose running clocks another calendar or rulebook would move, batch by batch.</summary>
internal sealed class AffectedMatters(IDocumentStore store, NpgsqlDataSource database, MatterRooms rooms)
{
    private const int Batch = 200;

    /// <param name="next">What they would be counted by.</param>
    /// <param name="only">Look at these alone.</param>
    public async IAsyncEnumerable<AffectedMatter> Under(Measure next, Guid[]? only, [EnumeratorCancellation] CancellationToken ct)
    {
        var after = Guid.Empty;
        while (await Running(after, only, ct) is { Count: > 0 } lines)
        {
            after = lines[^1].Matter;
            await using var session = store.QuerySession();
            foreach (var kind in lines.GroupBy(l => l.Kind))
                // The store answers in the order its rows happen to lie; the list has one name only in an order of its own.
                foreach (var seen in (await rooms[kind.Key].SeeMany(session, [.. kind.Select(l => l.Matter)], ct)).OrderBy(s => s.State.Id))
                    if (Adoption.Propose(seen.Clocks, next.For(seen.State.Origin, seen.State.Parties)) is { Count: > 0 } changes)
                        yield return new AffectedMatter(kind.Key, seen, changes);
        }
    }

    private async Task<List<(MatterKind Kind, Guid Matter)>> Running(Guid after, Guid[]? only, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            "select distinct kind, matter from clock_row where ended_at is null and matter > $1 and ($2::uuid[] is null or matter = any ($2)) order by matter limit $3");
        command.Parameters.Add(new() { Value = after });
        command.Parameters.Add(new() { Value = only is null ? DBNull.Value : only, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Uuid });
        command.Parameters.Add(new() { Value = Batch });
        var lines = new List<(MatterKind, Guid)>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            lines.Add((Enum.Parse<MatterKind>(reader.GetString(0)), reader.GetGuid(1)));
        return lines;
    }
}
