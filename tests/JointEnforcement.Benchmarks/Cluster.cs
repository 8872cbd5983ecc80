using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace JointEnforcement.Benchmarks;

/// <summary>A PostgreSQL of its own with default settings, fsync on, or the one BENCH_POSTGRES names.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    private readonly string? _folder;

    private Cluster(string connection, string? folder) => (Connection, _folder) = (connection, folder);

    public string Connection { get; }

    public static async Task<Cluster> Open()
    {
        if (Environment.GetEnvironmentVariable("BENCH_POSTGRES") is { Length: > 0 } given)
            return new Cluster(given, null);

        var folder = Directory.CreateTempSubdirectory("je-bench-").FullName;
        var port = FreePort();
        if (Environment.UserName == "root")
            await Programs.Run("chown", ["postgres", folder]);
        await AsOwner("initdb", ["-D", Path.Combine(folder, "data"), "-A", "trust", "-U", "postgres"]);
        await AsOwner("pg_ctl", ["-D", Path.Combine(folder, "data"), "-l", Path.Combine(folder, "log"), "-w", "-o", $"-p {port} -k {folder} -h 127.0.0.1", "start"]);
        return new Cluster($"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres", folder);
    }

    public async Task<string> Create(string database)
    {
        await using var connection = new NpgsqlConnection(Connection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"create database \"{database}\"", connection);
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(Connection) { Database = database }.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        if (_folder is null)
            return;
        await AsOwner("pg_ctl", ["-D", Path.Combine(_folder, "data"), "-m", "immediate", "stop"]);
        Directory.Delete(_folder, recursive: true);
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Task<string> AsOwner(string program, string[] args)
    {
        var path = Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(d => Path.Combine(d, "bin", program)).First(File.Exists);
        return Environment.UserName == "root" ? Programs.Run("runuser", ["-u", "postgres", "--", path, .. args]) : Programs.Run(path, args);
    }
}

internal static class Programs
{
    public static async Task<string> Run(string program, string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" })!;
        // A server started by pg_ctl keeps the pipes open; only what ends is read.
        var output = program.EndsWith("pgbench", StringComparison.Ordinal) ? process.StandardOutput.ReadToEndAsync() : Task.FromResult("");
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        return await output;
    }
}
