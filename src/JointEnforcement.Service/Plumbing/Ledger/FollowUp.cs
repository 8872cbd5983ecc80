using JointEnforcement.Domain.Matters;
using Marten;
using Npgsql;
using MatterKind = JointEnforcement.Domain.Matters.MatterKind;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>Writes what a fact brings about in linked matters, in the transaction of the act itself.</summary>
internal sealed class FollowUp(MatterRooms rooms)
{
    public async Task Of(IDocumentSession session, string officer, IMatter matter, IReadOnlyList<MatterFact> facts, Origin? origin, CancellationToken ct)
    {
        if (!Linkage.Concerns(facts))
            return;

        var linked = new Dictionary<Guid, HeldMatter>();
        foreach (var link in await Links(session, matter, ct))
            if (await rooms[link.Kind].Hold(session, link.Matter, ct) is { } held)
                linked[link.Matter] = held;

        var states = linked.ToDictionary(l => l.Key, l => l.Value.State);
        foreach (var consequence in Linkage.Of(matter, facts, [.. states.Values], Guid.CreateVersion7))
        {
            var room = rooms[consequence.Kind];
            if (consequence.Opens)
            {
                var opened = room.Fold(null, consequence.Facts);
                room.Start(session, consequence.Matter, Addressing.Of(session, officer, consequence.Facts, null, opened, origin: origin));
                continue;
            }
            var before = states[consequence.Matter];
            states[consequence.Matter] = room.Fold(before, consequence.Facts);
            linked[consequence.Matter].Append(Addressing.Of(session, officer, consequence.Facts, before, states[consequence.Matter], origin: origin));
        }
    }

    /// <summary>The matters this one names, and those that name it.</summary>
    private static async Task<IReadOnlyCollection<MatterLink>> Links(IDocumentSession session, IMatter matter, CancellationToken ct)
    {
        var links = matter.Links.ToHashSet();
        await using var command = new NpgsqlCommand("select kind, matter from matter_link where other = $1", session.Connection as NpgsqlConnection)
        {
            Parameters = { new() { Value = matter.Id } }
        };
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            links.Add(new MatterLink(Enum.Parse<MatterKind>(reader.GetString(0)), reader.GetGuid(1)));
        return links;
    }
}
