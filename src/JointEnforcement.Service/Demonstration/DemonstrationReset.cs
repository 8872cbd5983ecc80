using JointEnforcement.Service.Plumbing.Ledger;
using Npgsql;

namespace JointEnforcement.Service.Demonstration;

/// <summary>The switch <c>--reset-demonstration</c>: empties the demonstration's store and its folder of files, so that the next start fills them anew.</summary>
internal static class DemonstrationReset
{
    private const string Switch = "--reset-demonstration";

    public static async Task<bool> Done(WebApplication app, string[] args)
    {
        if (!args.Contains(Switch))
            return false;
        if (!app.Configuration.GetValue<bool>("Demonstration"))
            throw new InvalidOperationException($"{Switch} empties the store and is refused unless Demonstration=true.");

        var database = app.Services.GetRequiredService<NpgsqlDataSource>();
        if (!await IsDemonstration(database))
            throw new InvalidOperationException($"{Switch} is refused: this store holds referrals that no demonstration brought.");

        await using (var store = await database.OpenConnectionAsync())
            await Empty(store, CancellationToken.None);
        var files = Path.Combine(Path.GetFullPath(app.Configuration["DataDirectory"] ?? Path.Combine(app.Environment.ContentRootPath, ".data")), "files");
        if (Directory.Exists(files))
            Directory.Delete(files, recursive: true);
        return true;
    }

    /// <summary>Empties a store in which the telling was broken off, unless another node tells it this moment.</summary>
    public static async Task LeaveNoHalf(WebApplication app)
    {
        if (!app.Configuration.GetValue<bool>("Demonstration"))
            return;

        var ct = app.Lifetime.ApplicationStopping;
        await using var store = await app.Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync(ct);
        // Held together: no node builds the tables while another drops them. Both end with the connection.
        await Ask(store, "select pg_advisory_lock($1)", LedgerSchema.SchemaLock, ct);
        if (await DemonstrationMark.IsHalf(store, ct) && (bool)(await Ask(store, "select pg_try_advisory_lock($1)", DemonstrationSeed.SeedLock, ct))!)
        {
            await Empty(store, ct);
            await Ask(store, "select pg_advisory_unlock($1)", DemonstrationSeed.SeedLock, ct);
        }
        await Ask(store, "select pg_advisory_unlock($1)", LedgerSchema.SchemaLock, ct);
    }

    private static async Task Empty(NpgsqlConnection store, CancellationToken ct)
    {
        await using var drop = new NpgsqlCommand("drop schema public cascade; create schema public", store);
        await drop.ExecuteNonQueryAsync(ct);
    }

    private static async Task<object?> Ask(NpgsqlConnection store, string sql, long key, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, store) { Parameters = { new() { Value = key } }, CommandTimeout = 0 };
        return await command.ExecuteScalarAsync(ct);
    }

    // Demonstration=true beside a real store is an operator's slip; their cases outlive it.
    private static async Task<bool> IsDemonstration(NpgsqlDataSource database)
    {
        await using var exists = database.CreateCommand("select to_regclass('public.mt_doc_referralrecord') is not null");
        if (!(bool)(await exists.ExecuteScalarAsync())!)
            return true;
        await using var known = database.CreateCommand(
            "select not exists (select from mt_doc_referralrecord) or exists (select from mt_doc_referralrecord where id = $1)");
        known.Parameters.Add(new() { Value = DemonstrationIds.Guide });
        return (bool)(await known.ExecuteScalarAsync())!;
    }
}
