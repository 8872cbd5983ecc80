using JointEnforcement.Contracts.Matters;
using JointEnforcement.Domain;
using JointEnforcement.Service.Plumbing;
using Marten;
using Npgsql;

namespace JointEnforcement.Service.Omissions;

/// <summary>The supervisions and opinions of the procuratorate that name a matter.</summary>
internal sealed class OmissionThreads(NpgsqlDataSource database, IQuerySession session, MatterRooms rooms)
{
    private static readonly MatterKind[] Kinds = [MatterKind.FilingSupervision, MatterKind.TransferOpinion];

    public static bool IsThread(MatterKind kind) => Kinds.Contains(kind);

    /// <summary>By the matter they are about; only those this agency sees.</summary>
    public async Task<ILookup<Guid, SeenMatter>> About(IReadOnlyCollection<Guid> matters, string agency, CancellationToken ct)
    {
        await using var command = database.CreateCommand("select kind, matter, other from matter_link where other = any ($1) and kind = any ($2)");
        command.Parameters.Add(new() { Value = matters.ToArray() });
        command.Parameters.Add(new() { Value = Kinds.Select(k => k.ToString()).ToArray() });
        var links = new List<(MatterKind Kind, Guid Thread, Guid About)>();
        await using (var reader = await command.ExecuteReaderAsync(ct))
            while (await reader.ReadAsync(ct))
                links.Add((Enum.Parse<MatterKind>(reader.GetString(0)), reader.GetGuid(1), reader.GetGuid(2)));

        var seen = new Dictionary<Guid, SeenMatter>();
        foreach (var kind in links.GroupBy(l => l.Kind))
            foreach (var thread in await rooms[kind.Key].SeeMany(session, [.. kind.Select(l => l.Thread).Distinct()], ct))
                if (thread.State.Audience.GetValueOrDefault(agency) >= Sight.Letter)
                    seen[thread.State.Id] = thread;
        return links.Where(l => seen.ContainsKey(l.Thread)).ToLookup(l => l.About, l => seen[l.Thread]);
    }
}
