using JointEnforcement.Contracts.Matters;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using Npgsql;
using Circle = JointEnforcement.Contracts.Notices.Circle;

namespace JointEnforcement.Service.Notices;

internal sealed record NoticeRow(
    long Id, MatterKind Kind, Guid Matter, string Clock, string Level, string Rule, Circle Circle,
    DateTimeOffset Due, DateTimeOffset FellDueAt, DateTimeOffset NoticedAt, bool Late, bool Seen, bool Running);

/// <summary>The notices of one officer: those of the circles they belong to today, in matters their agency may read today.</summary>
internal sealed class NoticeBook(NpgsqlDataSource database, TimeProvider clock)
{
    public const int MostNotices = 100;

    // The bell looks back this far; what is older is history.
    private const int Reach = 1000;

    // Who belongs to two circles reads of a moment once.
    private const string Mine =
        """
        from (select * from notice where agency = @agency and circle = any (@circles) and id < @before order by id desc limit @reach) n
        join worklist w on w.agency = n.agency and w.matter = n.matter and w.sight in ('Letter', 'Full')
        left join clock_row c on c.matter = n.matter and c.key = n.clock_key
        left join notice_seen s on s.notice = n.id and s.officer = @officer
        where not exists (
            select from notice d where d.matter = n.matter and d.clock_key = n.clock_key and d.level = n.level and d.agency = n.agency
                and d.fell_due_at = n.fell_due_at and d.circle = any (@circles) and d.id < n.id)
        """;

    public async Task<List<NoticeRow>> List(Officer by, long? before, bool unseen, int take, CancellationToken ct)
    {
        await using var command = Ask(
            $"""
            select n.id, n.kind, n.matter, n.clock_key, n.level, n.rule, n.circle, n.due, n.fell_due_at, n.noticed_at, n.late, s.officer is not null, c.matter is not null and c.ended_at is null
            {Mine}{(unseen ? " and s.officer is null" : "")} order by n.id desc limit @take
            """, by, before ?? long.MaxValue, long.MaxValue);
        command.Parameters.AddWithValue("take", take);
        var rows = new List<NoticeRow>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            rows.Add(new NoticeRow(
                reader.GetInt64(0), Enum.Parse<MatterKind>(reader.GetString(1)), reader.GetGuid(2), reader.GetString(3), reader.GetString(4), reader.GetString(5), Enum.Parse<Circle>(reader.GetString(6)),
                reader.GetFieldValue<DateTimeOffset>(7), reader.GetFieldValue<DateTimeOffset>(8), reader.GetFieldValue<DateTimeOffset>(9), reader.GetBoolean(10), reader.GetBoolean(11), reader.GetBoolean(12)));
        return rows;
    }

    /// <summary>Unseen notices of duties that still run, up to a hundred.</summary>
    public async Task<int> Unseen(Officer by, CancellationToken ct)
    {
        await using var command = Ask($"select count(*)::int from (select 1 {Mine} and s.officer is null and c.matter is not null and c.ended_at is null limit {MostNotices}) as unseen", by, long.MaxValue, Reach);
        return (int)(await command.ExecuteScalarAsync(ct))!;
    }

    public async Task<bool> See(Officer by, long notice, CancellationToken ct) =>
        await Mark(by, "and n.id = @notice", notice, 1, ct) > 0;

    public Task<int> SeeUpTo(Officer by, long notice, CancellationToken ct) => Mark(by, "and s.officer is null", notice, long.MaxValue, ct);

    private async Task<int> Mark(Officer by, string which, long notice, long reach, CancellationToken ct)
    {
        await using var command = Ask(
            $"""
            with mine as (select n.id {Mine} {which}),
            marked as (insert into notice_seen (officer, notice, seen_at) select @officer, id, @now from mine on conflict do nothing)
            select count(*)::int from mine
            """, by, notice is long.MaxValue ? notice : notice + 1, reach);
        command.Parameters.AddWithValue("notice", notice);
        command.Parameters.AddWithValue("now", clock.GetUtcNow());
        return (int)(await command.ExecuteScalarAsync(ct))!;
    }

    private NpgsqlCommand Ask(string sql, Officer by, long before, long reach)
    {
        var command = database.CreateCommand(sql);
        command.Parameters.AddWithValue("agency", by.Agency.Code);
        command.Parameters.AddWithValue("officer", by.Id);
        command.Parameters.AddWithValue("circles", (string[])[.. Circles.Of(by).Select(c => c.ToString())]);
        command.Parameters.AddWithValue("before", before);
        command.Parameters.AddWithValue("reach", reach);
        return command;
    }
}
