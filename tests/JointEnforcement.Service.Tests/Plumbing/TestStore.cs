using Npgsql;

namespace JointEnforcement.Service.Tests.Plumbing;

/// <summary>A database of its own, dropped afterwards. The server is named by TEST_CASES.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly NpgsqlConnectionStringBuilder _admin;
    private readonly string _database = $"cases_{Guid.NewGuid():N}";

    private TestStore(string admin) => _admin = new(admin);

    public string Connection => new NpgsqlConnectionStringBuilder(_admin.ConnectionString) { Database = _database, MaxPoolSize = 40 }.ConnectionString;

    public static async Task<TestStore> Create()
    {
        var store = new TestStore(Environment.GetEnvironmentVariable("TEST_CASES")
            ?? throw new InvalidOperationException("Set TEST_CASES to the connection string of a PostgreSQL administrator, for instance Host=127.0.0.1;Port=5499;Username=postgres."));
        await store.Administer($"create database {store._database}");
        return store;
    }

    public NpgsqlDataSource Open() => NpgsqlDataSource.Create(Connection);

    /// <summary>Takes the database away from everyone who uses it, until it is brought back.</summary>
    public async Task TakeAway()
    {
        await Administer($"alter database {_database} allow_connections false");
        await Disconnect();
    }

    public Task BringBack() => Administer($"alter database {_database} allow_connections true");

    /// <summary>Breaks every connection that is open now.</summary>
    public Task Disconnect() => Administer($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{_database}'");

    public async ValueTask DisposeAsync() => await Administer($"drop database if exists {_database} with (force)");

    private async Task Administer(string sql)
    {
        await using var admin = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(_admin.ConnectionString) { Database = "postgres", Pooling = false }.ConnectionString);
        await using var command = admin.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
