using Npgsql;

namespace JointEnforcement.Service.Demonstration;

/// <summary>What a store remembers of its demonstration: that its telling was begun, and whether it came to its end.</summary>
internal static class DemonstrationMark
{
    public static Task Begin(NpgsqlConnection store, CancellationToken ct) =>
        Run(store, "create table if not exists demonstration (done boolean not null); insert into demonstration values (false)", ct);

    public static Task End(NpgsqlConnection store, CancellationToken ct) => Run(store, "update demonstration set done = true", ct);

    /// <summary>Begun and not ended; a store without a mark is none of ours to judge.</summary>
    public static async Task<bool> IsHalf(NpgsqlConnection store, CancellationToken ct)
    {
        await using var known = new NpgsqlCommand("select to_regclass('public.demonstration') is not null", store);
        if (!(bool)(await known.ExecuteScalarAsync(ct))!)
            return false;
        await using var half = new NpgsqlCommand("select exists (select from demonstration where not done)", store);
        return (bool)(await half.ExecuteScalarAsync(ct))!;
    }

    private static async Task Run(NpgsqlConnection store, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, store);
        await command.ExecuteNonQueryAsync(ct);
    }
}
