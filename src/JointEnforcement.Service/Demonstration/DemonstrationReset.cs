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

        await using (var drop = database.CreateCommand("drop schema public cascade; create schema public"))
            await drop.ExecuteNonQueryAsync();
        var files = Path.Combine(Path.GetFullPath(app.Configuration["DataDirectory"] ?? Path.Combine(app.Environment.ContentRootPath, ".data")), "files");
        if (Directory.Exists(files))
            Directory.Delete(files, recursive: true);
        return true;
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
