using Npgsql;

namespace JointEnforcement.Web.Tests.Plumbing;

/// <summary>A database of its own, dropped afterwards. The variable names the connection string of a PostgreSQL administrator.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly NpgsqlConnectionStringBuilder _admin;
    private readonly string _database;

    private TestStore(string admin, string kind) => (_admin, _database) = (new(admin) { Database = "postgres", Pooling = false }, $"{kind}_{Guid.NewGuid():N}");

    public string Connection => new NpgsqlConnectionStringBuilder(_admin.ConnectionString) { Database = _database, Pooling = true, MaxPoolSize = 40 }.ConnectionString;

    public static async Task<TestStore> Create(string variable, string kind)
    {
        var store = new TestStore(Environment.GetEnvironmentVariable(variable)
            ?? throw new InvalidOperationException($"Set {variable} to the connection string of a PostgreSQL administrator, for instance Host=127.0.0.1;Port=5499;Username=postgres."), kind);
        await store.Administer($"create database {store._database}");
        return store;
    }

    public async ValueTask DisposeAsync() => await Administer($"drop database if exists {_database} with (force)");

    private async Task Administer(string sql)
    {
        await using var database = NpgsqlDataSource.Create(_admin);
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
