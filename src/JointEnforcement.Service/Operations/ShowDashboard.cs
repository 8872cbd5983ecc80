using System.Globalization;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Operations;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Matters;
using Marten;
using Npgsql;

namespace JointEnforcement.Service.Operations;

/// <summary>The picture of an agency's matters, counted from the same rows its lists are made of.</summary>
internal sealed class ShowDashboardAnswer(NpgsqlDataSource database, MatterLists lists, MatterHistory history, Plumbing.Ledger.MatterRooms rooms, IQuerySession session, TimeProvider clock)
    : Answer<ShowDashboard, Dashboard>
{
    private const int FeedLines = 8;
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    protected override async Task<Dashboard?> To(ShowDashboard question, Officer by, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (!by.ReadsCases)
            return new Dashboard { At = now, Opens = false };

        var agency = by.Agency.Code;
        var opens = by.Agency.Kind is not AgencyKind.Government;
        var counts = opens ? (await lists.List(by, null, MatterFilter.All, null, null, 1, ct)).Counts : null;
        return new Dashboard
        {
            At = now,
            Opens = opens,
            Kpis = await Kpis(agency, counts, now, ct),
            River = await River(agency, opens, now, ct),
            Trend = await Trend(agency, now, ct),
            Townships = await Townships(agency, now, ct),
            Feed = opens ? await Feed(agency, ct) : []
        };
    }

    private async Task<IReadOnlyList<Kpi>> Kpis(string agency, IReadOnlyDictionary<MatterFilter, int>? counts, DateTimeOffset now, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            """
            with mine as (select m.* , w.open, w.due from worklist w join matter_row m using (matter) where w.agency = @agency),
                 days as (select generate_series(13, 0, -1) as back),
                 ends as (select @now - back * interval '1 day' as at from days)
            select at,
                   (select count(*) from mine where began_at <= at and (ended_at is null or ended_at > at))::numeric,
                   (select count(distinct c.matter) from clock_row c join mine on mine.matter = c.matter where c.duty and c.due > at and c.due <= at + interval '1 day' and (c.ended_at is null or c.ended_at > at) and began_at <= at)::numeric,
                   (select count(distinct c.matter) from clock_row c join mine on mine.matter = c.matter where c.duty and c.due <= at and (c.ended_at is null or c.ended_at > at))::numeric,
                   (select round(avg(extract(epoch from received_at - delivered_at) / 3600), 1) from mine where received_at <= at and received_at > at - interval '90 days'),
                   (select round(100.0 * count(filed_at) filter (where filed_at <= at) / nullif(count(*), 0), 1) from mine where received_at <= at and received_at > at - interval '365 days')
            from ends order by at
            """);
        command.Parameters.AddWithValue("agency", agency);
        command.Parameters.AddWithValue("now", now);
        var days = new List<decimal?[]>();
        await using (var reader = await command.ExecuteReaderAsync(ct))
            while (await reader.ReadAsync(ct))
                days.Add([.. Enumerable.Range(1, 5).Select(i => reader.IsDBNull(i) ? (decimal?)null : reader.GetDecimal(i))]);

        Kpi Figure(string name, int column, string unit, MatterFilter? list)
        {
            var value = list is { } filter && counts is not null ? counts[filter] : days[^1][column];
            return new Kpi(name, value, unit, [.. days.Take(13).Select(d => d[column] ?? 0), value ?? 0], counts is null ? null : list);
        }

        return
        [
            Figure("open", 0, "matters", MatterFilter.Open), Figure("due-soon", 1, "matters", MatterFilter.DueSoon),
            Figure("overdue", 2, "matters", MatterFilter.Overdue), Figure("receipt-time", 3, "hours", null), Figure("filing-rate", 4, "percent", null)
        ];
    }

    private async Task<IReadOnlyList<RiverLane>> River(string agency, bool opens, DateTimeOffset now, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            """
            select c.obligor, c.matter, m.title, c.rule, extract(epoch from c.due - @now)::float8 / 3600, w.supervised, c.kind, w.sight
            from clock_row c join worklist w on w.matter = c.matter and w.agency = @agency join matter_row m on m.matter = c.matter
            where c.ended_at is null and c.duty and c.due < @now + interval '8 days' and not (w.sent and c.kind = 'CriminalReferral' and c.rule = 'CR-24') order by c.due limit 400
            """);
        command.Parameters.AddWithValue("agency", agency);
        command.Parameters.AddWithValue("now", now);
        var points = new List<(string Agency, RiverPoint Point)>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            points.Add((reader.GetString(0), new RiverPoint(
                Enum.Parse<MatterKind>(reader.GetString(6)), opens ? reader.GetGuid(1) : null, opens ? reader.GetString(7) == nameof(Domain.Sight.Metadata) ? "" : reader.GetString(2) : null,
                reader.GetString(3), Math.Round(reader.GetDouble(4), 2), reader.GetBoolean(5))));
        return [.. points.GroupBy(p => p.Agency).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new RiverLane(g.Key, [.. g.Select(p => p.Point)]))];
    }

    private async Task<IReadOnlyList<MonthCount>> Trend(string agency, DateTimeOffset now, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            """
            with mine as (select m.* from worklist w join matter_row m using (matter) where w.agency = @agency),
                 months as (select generate_series(date_trunc('month', @now at time zone 'Asia/Shanghai') - interval '11 months', date_trunc('month', @now at time zone 'Asia/Shanghai'), '1 month') as month)
            select to_char(month, 'YYYY-MM'),
                   (select count(*) from mine where date_trunc('month', delivered_at at time zone 'Asia/Shanghai') = month)::int,
                   (select count(*) from mine where date_trunc('month', filed_at at time zone 'Asia/Shanghai') = month)::int
            from months order by month
            """);
        command.Parameters.AddWithValue("agency", agency);
        command.Parameters.AddWithValue("now", now);
        var months = new List<MonthCount>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            months.Add(new MonthCount(reader.GetString(0), reader.GetInt32(1), reader.GetInt32(2)));
        return months;
    }

    private async Task<IReadOnlyList<TownshipCount>> Townships(string agency, DateTimeOffset now, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            """
            select m.township, count(*)::int from worklist w join matter_row m using (matter)
            where w.agency = @agency and m.delivered_at > @since group by m.township order by count(*) desc, m.township limit 12
            """);
        command.Parameters.AddWithValue("agency", agency);
        command.Parameters.AddWithValue("since", now.AddDays(-30));
        var townships = new List<TownshipCount>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            townships.Add(new TownshipCount(reader.GetString(0), reader.GetInt32(1)));
        return townships;
    }

    private async Task<IReadOnlyList<FeedEntry>> Feed(string agency, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            """
            select f.seq, f.matter, m.title, w.sight, m.kind, w.sent from case_feed f join worklist w on w.agency = f.agency and w.matter = f.matter join matter_row m on m.matter = f.matter
            where f.agency = @agency order by f.seq desc limit @take
            """);
        command.Parameters.AddWithValue("agency", agency);
        command.Parameters.AddWithValue("take", FeedLines * 2);
        var rows = new Dictionary<long, (Guid Matter, string Title, Domain.Sight Sight, MatterKind Kind, bool Sent)>();
        await using (var reader = await command.ExecuteReaderAsync(ct))
            while (await reader.ReadAsync(ct))
                rows[reader.GetInt64(0)] = (reader.GetGuid(1), reader.GetString(2), Enum.Parse<Domain.Sight>(reader.GetString(3)), Enum.Parse<MatterKind>(reader.GetString(4)), reader.GetBoolean(5));

        var seqs = rows.Keys.ToArray();
        var events = await session.Events.QueryAllRawEvents().Where(e => seqs.Contains(e.Sequence)).ToListAsync(ct);
        return
        [
            .. events.OrderByDescending(e => e.Sequence)
                .SelectMany(e => history.Tell([e], rooms[rows[e.Sequence].Kind], rows[e.Sequence].Sight, rows[e.Sequence].Sent).Select(entry => new FeedEntry(e.Sequence, rows[e.Sequence].Kind, rows[e.Sequence].Matter, rows[e.Sequence].Title, entry)))
                .Take(FeedLines)
        ];
    }
}
