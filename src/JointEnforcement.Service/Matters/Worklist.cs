using System.Globalization;
using JointEnforcement.Domain;
using JointEnforcement.Service.Plumbing;
using Npgsql;
using NpgsqlTypes;

namespace JointEnforcement.Service.Matters;

/// <summary>Reads the rows of one agency. Every list, count and tile asks here, so all of them see the same rows.</summary>
internal sealed class Worklist(NpgsqlDataSource database)
{
    /// <summary>What a condition on the worklist may be, beside the agency's own: SQL without a value from outside, with <c>@now</c>.</summary>
    public async Task<List<WorklistLine>> Rows(string agency, string where, string? text, WorklistLine? after, int take, DateTimeOffset now, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            $"select matter, due, sight, kind from worklist w where agency = @agency and sight <> 'Figures' and {where}{Search(text)}"
            + (after is null ? "" : " and (due, matter) > (@due, @matter)")
            + " order by due, matter limit @take");
        Ask(command, agency, text, now);
        command.Parameters.AddWithValue("take", take);
        if (after is not null)
        {
            command.Parameters.AddWithValue("due", after.Due);
            command.Parameters.AddWithValue("matter", after.Matter);
        }
        var rows = new List<WorklistLine>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            rows.Add(Read(reader));
        return rows;
    }

    public async Task<int[]> Counts(string agency, IReadOnlyList<string> wheres, string within, string? text, DateTimeOffset now, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            $"select {string.Join(", ", wheres.Select(w => $"count(*) filter (where {w})::int"))} from worklist w where agency = @agency and sight <> 'Figures' and {within}{Search(text)}");
        Ask(command, agency, text, now);
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return [.. wheres.Select((_, i) => reader.GetInt32(i))];
    }

    public async Task<Dictionary<string, int>> OpenKinds(string agency, CancellationToken ct)
    {
        await using var command = database.CreateCommand("select kind, count(*)::int from worklist where agency = $1 and sight <> 'Figures' and open group by kind");
        command.Parameters.Add(new() { Value = agency });
        var kinds = new Dictionary<string, int>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            kinds[reader.GetString(0)] = reader.GetInt32(1);
        return kinds;
    }

    public async Task<(int Total, List<WorklistLine> Rows)> Between(string agency, DateTimeOffset? from, DateTimeOffset? to, int take, CancellationToken ct)
    {
        const string window = "sight <> 'Figures' and (due > @from or @from is null) and (due <= @to or @to is null) and due < 'infinity'";
        await using var command = database.CreateCommand($"select matter, due, sight, kind, count(*) over ()::int from worklist where agency = @agency and {window} order by due, matter limit @take");
        command.Parameters.AddWithValue("agency", agency);
        command.Parameters.AddWithValue("take", take);
        command.Parameters.Add(new NpgsqlParameter("from", NpgsqlDbType.TimestampTz) { Value = (object?)from ?? DBNull.Value });
        command.Parameters.Add(new NpgsqlParameter("to", NpgsqlDbType.TimestampTz) { Value = (object?)to ?? DBNull.Value });
        var rows = new List<WorklistLine>();
        var total = 0;
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            rows.Add(Read(reader));
            total = reader.GetInt32(4);
        }
        return (total, rows);
    }

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

    private static WorklistLine Read(NpgsqlDataReader reader) =>
        new(reader.GetFieldValue<DateTimeOffset>(1), reader.GetGuid(0), Enum.Parse<Sight>(reader.GetString(2)), reader.GetString(3));
}

/// <summary>A row of the worklist, and the cursor that a page of a list ends with.</summary>
internal sealed record WorklistLine(DateTimeOffset Due, Guid Matter, Sight Sight, string Kind)
{
    public static WorklistLine? Parse(string? text)
    {
        if (text?.Split('.') is not [var ticks, var matter]
            || !long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var due)
            || due > DateTimeOffset.MaxValue.UtcTicks
            || !Guid.TryParse(matter, out var id))
            return null;
        return new WorklistLine(new DateTimeOffset(due, TimeSpan.Zero), id, Sight.None, "");
    }

    public override string ToString() => $"{Due.UtcTicks.ToString(CultureInfo.InvariantCulture)}.{Matter:N}";
}
