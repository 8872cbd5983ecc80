using Npgsql;

namespace JointEnforcement.Identity.Tests.Plumbing;

/// <summary>A database of its own for one run, dropped afterwards. The server is named by TEST_IDENTITY.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly NpgsqlConnectionStringBuilder given;
    private readonly string database;

    public TestStore()
    {
        given = new(Environment.GetEnvironmentVariable("TEST_IDENTITY")
            ?? throw new InvalidOperationException("Set TEST_IDENTITY to a PostgreSQL connection string, for instance Host=127.0.0.1;Port=5499;Username=postgres;Database=identity_test."));
        database = $"{given.Database ?? "identity_test"}_{Guid.NewGuid():N}"[..40];
    }

    public string Connection => new NpgsqlConnectionStringBuilder(given.ConnectionString) { Database = database }.ConnectionString;

    public async ValueTask DisposeAsync()
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(given.ConnectionString) { Database = "postgres", Pooling = false }.ConnectionString);
        await using var drop = source.CreateCommand($"drop database if exists \"{database}\" with (force)");
        await drop.ExecuteNonQueryAsync();
    }
}
