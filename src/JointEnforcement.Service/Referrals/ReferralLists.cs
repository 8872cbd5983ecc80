using System.Globalization;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Deadlines;
using JointEnforcement.Service.Plumbing;
using Marten;
using Npgsql;
using NpgsqlTypes;
using Sight = JointEnforcement.Contracts.Referrals.Sight;

namespace JointEnforcement.Service.Referrals;

/// <summary>Reads the worklist of one agency. Every list, count and tile asks here, so all of them see the same rows.</summary>
internal sealed class ReferralLists(NpgsqlDataSource database, IQuerySession session, TimeProvider clock)
{
    public const int MostLines = 100;

    public async Task<ReferralList> List(Officer by, ReferralFilter filter, string? text, string? after, int take, CancellationToken ct)
    {
        if (!by.ReadsCases)
            return new ReferralList([], null, 0, new Dictionary<ReferralFilter, int>());

        take = Math.Clamp(take, 1, MostLines);
        var now = clock.GetUtcNow();
        var rows = await Rows(by.Agency.Code, Where(filter), text, Cursor.Parse(after), take + 1, now, ct);
        var counts = await Counts(by.Agency.Code, text, now, ct);
        var lines = await Lines(by.Agency.Code, rows.Take(take), now, ct);
        return new ReferralList(lines, rows.Count > take ? rows[take - 1].ToString() : null, counts[filter], counts);
    }

    public async Task<(int Total, IReadOnlyList<ReferralLine> Lines)> Between(Officer by, DateTimeOffset? from, DateTimeOffset? to, int take, CancellationToken ct)
    {
        const string window = "sight <> 'Figures' and (due > @from or @from is null) and (due <= @to or @to is null) and due < 'infinity'";
        var now = clock.GetUtcNow();
        await using var command = database.CreateCommand($"select matter, due, sight, count(*) over ()::int from worklist where agency = @agency and {window} order by due, matter limit @take");
        command.Parameters.AddWithValue("agency", by.Agency.Code);
        command.Parameters.AddWithValue("take", take);
        command.Parameters.Add(new NpgsqlParameter("from", NpgsqlDbType.TimestampTz) { Value = (object?)from ?? DBNull.Value });
        command.Parameters.Add(new NpgsqlParameter("to", NpgsqlDbType.TimestampTz) { Value = (object?)to ?? DBNull.Value });
        var rows = new List<Cursor>();
        var total = 0;
        await using (var reader = await command.ExecuteReaderAsync(ct))
            while (await reader.ReadAsync(ct))
            {
                rows.Add(Read(reader));
                total = reader.GetInt32(3);
            }
        return (total, await Lines(by.Agency.Code, rows, now, ct));
    }

    private async Task<List<Cursor>> Rows(string agency, string where, string? text, Cursor? after, int take, DateTimeOffset now, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            $"select matter, due, sight from worklist w where agency = @agency and sight <> 'Figures' and {where}{Search(text)}"
            + (after is null ? "" : " and (due, matter) > (@due, @matter)")
            + " order by due, matter limit @take");
        Ask(command, agency, text, now);
        command.Parameters.AddWithValue("take", take);
        if (after is not null)
        {
            command.Parameters.AddWithValue("due", after.Due);
            command.Parameters.AddWithValue("matter", after.Matter);
        }
        var rows = new List<Cursor>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            rows.Add(Read(reader));
        return rows;
    }

    public async Task<Dictionary<ReferralFilter, int>> Counts(string agency, string? text, DateTimeOffset now, CancellationToken ct)
    {
        var filters = Enum.GetValues<ReferralFilter>();
        await using var command = database.CreateCommand(
            $"select {string.Join(", ", filters.Select(f => $"count(*) filter (where {Where(f)})::int"))} from worklist w where agency = @agency and sight <> 'Figures'{Search(text)}");
        Ask(command, agency, text, now);
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return filters.Select((f, i) => (f, i)).ToDictionary(x => x.f, x => reader.GetInt32(x.i));
    }

    private async Task<IReadOnlyList<ReferralLine>> Lines(string agency, IEnumerable<Cursor> rows, DateTimeOffset now, CancellationToken ct)
    {
        var page = rows.ToList();
        var records = (await session.LoadManyAsync<ReferralRecord>(ct, page.Select(r => r.Matter))).ToDictionary(r => r.Id);
        return
        [
            .. page.Where(r => records.ContainsKey(r.Matter)).Select(r =>
            {
                var record = records[r.Matter];
                var next = ClockCards.Next(record.Clocks, agency, now);
                return new ReferralLine(record.Card, next is null ? null : ClockCards.Of(next, now), r.Sight);
            })
        ];
    }

    private static string Where(ReferralFilter filter) => filter switch
    {
        ReferralFilter.All => "true",
        ReferralFilter.Open => "open",
        ReferralFilter.Waiting => "waiting",
        ReferralFilter.SentByUs => "sent",
        ReferralFilter.Supervised => "supervised",
        ReferralFilter.Overdue => "due <= @now",
        ReferralFilter.DueSoon => "(due > @now and due <= @now + interval '24 hours' or right_due > @now and right_due <= @now + interval '24 hours')",
        ReferralFilter.Preparing or ReferralFilter.AwaitingReceipt or ReferralFilter.Supplementing or ReferralFilter.UnderReview
            or ReferralFilter.Filed or ReferralFilter.NotFiled or ReferralFilter.Done => $"tab = '{filter}'"
    };

    private static string Search(string? text) => string.IsNullOrWhiteSpace(text)
        ? ""
        : " and exists (select 1 from case_search s where s.matter = w.matter and s.lexemes @> @lexemes and s.body like all (@parts))";

    private static void Ask(NpgsqlCommand command, string agency, string? text, DateTimeOffset now)
    {
        command.Parameters.AddWithValue("agency", agency);
        command.Parameters.AddWithValue("now", now);
        if (string.IsNullOrWhiteSpace(text))
            return;

        command.Parameters.AddWithValue("lexemes", (string[])[ChineseSearch.AgencyLexeme(agency), .. ChineseSearch.QueryLexemes(text)]);
        command.Parameters.AddWithValue("parts", (string[])[.. ChineseSearch.Parts(text).Select(p => $"%{p}%")]);
    }

    private static Cursor Read(NpgsqlDataReader reader) =>
        new(reader.GetFieldValue<DateTimeOffset>(1), reader.GetGuid(0), Enum.Parse<Sight>(reader.GetString(2)));

    private sealed record Cursor(DateTimeOffset Due, Guid Matter, Sight Sight)
    {
        public static Cursor? Parse(string? text)
        {
            if (text?.Split('.') is not [var ticks, var matter]
                || !long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var due)
                || due > DateTimeOffset.MaxValue.UtcTicks
                || !Guid.TryParse(matter, out var id))
                return null;
            return new Cursor(new DateTimeOffset(due, TimeSpan.Zero), id, Sight.None);
        }

        public override string ToString() => $"{Due.UtcTicks.ToString(CultureInfo.InvariantCulture)}.{Matter:N}";
    }
}
