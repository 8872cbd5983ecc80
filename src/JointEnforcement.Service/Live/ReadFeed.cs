using JointEnforcement.Contracts.Live;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Plumbing.Push;
using Npgsql;
using Sight = JointEnforcement.Domain.Sight;

namespace JointEnforcement.Service.Live;

/// <summary>What a screen missed, in order, up to where this node's tailer has read: nothing earlier can still appear.</summary>
internal sealed class ReadFeedAnswer(NpgsqlDataSource database, LogReader log, FeedCursor cursor) : Answer<ReadFeed, FeedPage>
{
    private const int MostNotices = 1000;

    protected override async Task<FeedPage?> To(ReadFeed question, Officer by, CancellationToken ct)
    {
        var upto = cursor.Settled ?? 0;
        if (question.After < 0 || !by.ReadsCases)
            return new FeedPage([], upto, false, false);

        // Another node may be a moment ahead of this one; ahead of the log itself, this store is another one than the screen remembers.
        if (question.After > upto)
            return new FeedPage([], upto, false, cursor.Settled is not null && question.After > await log.Last(ct));

        var take = Math.Clamp(question.Take, 1, MostNotices);
        await using var command = database.CreateCommand(
            """
            select f.seq, f.matter, f.version, f.kind, w.sight
            from case_feed f left join worklist w on w.agency = f.agency and w.matter = f.matter
            where f.agency = $1 and f.seq > $2 and f.seq <= $3 order by f.seq limit $4
            """);
        command.Parameters.Add(new() { Value = by.Agency.Code });
        command.Parameters.Add(new() { Value = question.After });
        command.Parameters.Add(new() { Value = upto });
        command.Parameters.Add(new() { Value = take + 1 });
        var rows = new List<(CaseMoved Notice, bool Visible)>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            var fact = new LoggedFact(reader.GetInt64(0), reader.GetGuid(1), reader.GetInt64(2), reader.GetString(3), []);
            var sight = await reader.IsDBNullAsync(4, ct) ? Sight.None : Enum.Parse<Sight>(reader.GetString(4));
            rows.Add((Tailer.NoticeFor(fact, sight), sight is not Sight.None));
        }

        await reader.CloseAsync();
        var more = rows.Count > take;
        var page = rows.Take(take).ToList();
        return new FeedPage([.. page.Where(r => r.Visible).Select(r => r.Notice)], more ? page[^1].Notice.Seq : upto, more, false) { Noticed = await Noticed(by, ct) };
    }

    private async Task<long> Noticed(Officer by, CancellationToken ct)
    {
        await using var command = database.CreateCommand("select coalesce(max(id), 0) from notice where agency = $1");
        command.Parameters.Add(new() { Value = by.Agency.Code });
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }
}
