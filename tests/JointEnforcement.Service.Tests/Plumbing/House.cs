using Npgsql;

namespace JointEnforcement.Service.Tests.Plumbing;

/// <summary>A service on a database and a data folder of its own. Share it with <c>IClassFixture&lt;House&gt;</c>.</summary>
public class House : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("case-tests-");
    private readonly List<Node> _nodes = [];

    public TestStore Store { get; private set; } = null!;

    public NpgsqlDataSource Database { get; private set; } = null!;

    public Node Node => _nodes[0];

    public Uri Address => Node.Address;

    public IServiceProvider Services => Node.Services;

    public string DataDirectory => _data.FullName;

    public async ValueTask InitializeAsync()
    {
        Store = await TestStore.Create();
        Database = Store.Open();
        await AnotherNode();
    }

    /// <summary>Whoever speaks through the API of the first node.</summary>
    public Person As(string officer) => Node.As(officer);

    public HttpClient Anonymous() => new() { BaseAddress = Address };

    /// <summary>What time it is for every service that starts from now on.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>One more service on the same database.</summary>
    public async Task<Node> AnotherNode(IReadOnlyDictionary<string, string>? settings = null)
    {
        var node = new Node(Store.Connection, DataDirectory, settings, Clock);
        _nodes.Add(node);
        using var http = new HttpClient { BaseAddress = node.Address };
        await Eventually.True(async () => (await http.GetAsync("health/ready")).IsSuccessStatusCode, TimeSpan.FromSeconds(30));
        return node;
    }

    /// <summary>Stops every service and starts one anew on the same store.</summary>
    public async Task Restart()
    {
        await Stop();
        await AnotherNode();
    }

    public async Task<T> Scalar<T>(string sql, params object[] values)
    {
        await using var command = Database.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        await Database.DisposeAsync();
        await Store.DisposeAsync();
        _data.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    public async Task Stop()
    {
        foreach (var node in _nodes)
            await node.DisposeAsync();
        _nodes.Clear();
    }
}

/// <summary>The house that most stories share.</summary>
[CollectionDefinition(nameof(TheHouse))]
public sealed class TheHouse : ICollectionFixture<House>;
