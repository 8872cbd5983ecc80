using System.Globalization;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Domain.Omissions;
using Npgsql;

namespace JointEnforcement.Service.Omissions;

/// <summary>Where an omission stands in the order of its list; the tie is no id of the matter, so that a cursor tells nothing of it.</summary>
internal sealed record OmissionCursor(DateTimeOffset Since, string Tie)
{
    private const int TieLength = 32;

    public static OmissionCursor? Parse(string? text) =>
        text?.Split('.') is [var ticks, { Length: TieLength } tie] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at <= DateTimeOffset.MaxValue.UtcTicks && tie.All(char.IsAsciiHexDigitLower)
            ? new(new DateTimeOffset(at, TimeSpan.Zero), tie)
            : null;

    public override string ToString() => $"{Since.UtcTicks.ToString(CultureInfo.InvariantCulture)}.{Tie}";
}

internal sealed record OmissionRow(Guid Matter, MatterKind Kind, string Key, string Obligor, DateTimeOffset Since, DateTimeOffset? EndedAt, string? Fact, OmissionCursor Cursor);

/// <summary>Counts and lists omissions over the rows that facts keep: count and list of a kind are one condition.</summary>
internal sealed class OmissionRows(NpgsqlDataSource database)
{
    public async Task<IReadOnlyList<int>> Counts(string overseer, IReadOnlyList<OmissionKind> kinds, DateTimeOffset now, CancellationToken ct)
    {
        await using var command = Ask(overseer, now);
        command.CommandText = $"select {string.Join(", ", kinds.Select(k => $"(select count(*)::int from ({Omissions(k, command)}) as o)"))}";
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return [.. kinds.Select((_, i) => reader.GetInt32(i))];
    }

    public async Task<List<OmissionRow>> List(string overseer, OmissionKind kind, OmissionCursor? after, int take, DateTimeOffset now, CancellationToken ct)
    {
        await using var command = Ask(overseer, now);
        var (order, beyond) = kind.Entered is null ? ("asc", ">") : ("desc", "<");
        command.CommandText =
            $"""
            select matter, kind, key, obligor, since, ended_at, fact, tie from (select o.*, md5(o.matter::text || o.key) as tie from ({Omissions(kind, command)}) as o) as o
            where @tie is null or (since, tie) {beyond} (@since, @tie) order by since {order}, tie {order} limit @take
            """;
        command.Parameters.Add(new NpgsqlParameter("tie", NpgsqlTypes.NpgsqlDbType.Text) { Value = (object?)after?.Tie ?? DBNull.Value });
        command.Parameters.AddWithValue("since", after?.Since ?? DateTimeOffset.MinValue);
        command.Parameters.AddWithValue("take", take);
        var rows = new List<OmissionRow>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            rows.Add(Read(reader));
        return rows;
    }

    private NpgsqlCommand Ask(string overseer, DateTimeOffset now)
    {
        var command = database.CreateCommand();
        command.Parameters.AddWithValue("overseer", overseer);
        command.Parameters.AddWithValue("now", now);
        return command;
    }

    // A duty counts once every defensible reading of its time is over, so that nobody stands here who may yet be in time.
    private static string Omissions(OmissionKind kind, NpgsqlCommand command)
    {
        List<string> parts =
        [
            .. kind.Clocks.Select(c =>
                $"""
                select c.matter, c.kind, c.key, c.obligor, c.lenient_due as since, c.ended_at, null as fact from clock_row c join matter_row m using (matter)
                where m.overseer = @overseer and c.rule = {Value(command, c.Rule)} and c.duty and c.ended_at is null and not c.still and c.lenient_due <= @now{AmongThem(command, "c.variant", c.Variants)}{AmongThem(command, "c.started_by", c.StartedBy)}
                """)
        ];
        // A matter stands in a list once, however many courses lead there; each late entry stands by itself.
        if (kind.Facts.Count > 0 || kind.Entered is not null)
            parts.Add(
                $"""
                select distinct on (o.matter, {(kind.Entered is null ? "o.omission" : "o.key")}) o.matter, o.kind, o.key, o.obligor, o.since, o.ended_at, o.fact from omission_row o join matter_row m using (matter)
                where m.overseer = @overseer and o.omission = {Value(command, kind.Id)} and o.since <= @now and o.ended_at is {(kind.Entered is null ? "null" : "not null")}
                order by o.matter, {(kind.Entered is null ? "o.omission" : "o.key")}, o.since
                """);
        return string.Join("\nunion all\n", parts.Select(part => $"({part})"));
    }

    private static string AmongThem(NpgsqlCommand command, string column, IReadOnlyList<string>? values) =>
        values is null ? "" : $" and {column} = any ({Value(command, values.ToArray())})";

    private static string Value(NpgsqlCommand command, object value)
    {
        var name = $"p{command.Parameters.Count.ToString(CultureInfo.InvariantCulture)}";
        command.Parameters.AddWithValue(name, value);
        return $"@{name}";
    }

    private static OmissionRow Read(NpgsqlDataReader reader)
    {
        var since = reader.GetFieldValue<DateTimeOffset>(4);
        return new OmissionRow(
            reader.GetGuid(0), Enum.Parse<MatterKind>(reader.GetString(1)), reader.GetString(2), reader.GetString(3), since,
            reader.IsDBNull(5) ? null : reader.GetFieldValue<DateTimeOffset>(5), reader.IsDBNull(6) ? null : reader.GetString(6), new OmissionCursor(since, reader.GetString(7)));
    }
}
