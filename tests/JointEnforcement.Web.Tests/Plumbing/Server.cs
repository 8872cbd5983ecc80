using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace JointEnforcement.Web.Tests.Plumbing;

/// <summary>One process of the product, started from its build output and killed by its own id.</summary>
internal sealed class Server(string project, Uri address, IReadOnlyDictionary<string, string> settings) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private static readonly string Root = RootFrom(new DirectoryInfo(AppContext.BaseDirectory));

    private readonly StringBuilder _said = new();
    private Process? _process;

    public Uri Address => address;

    public static string Repository => Root;

    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    public async Task Start()
    {
        var name = Path.GetFileName(project);
        var folder = Path.Combine(Root, project, "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0");
        var start = new ProcessStartInfo("dotnet", [$"{name}.dll", "--urls", address.GetLeftPart(UriPartial.Authority)])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        // Build output serves its pages' files in this environment; a published house needs none.
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DOTNET_gcServer"] = "0";
        foreach (var (key, value) in settings)
            start.Environment[key] = value;

        _process = Process.Start(start)!;
        _process.OutputDataReceived += Hear;
        _process.ErrorDataReceived += Hear;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await Ready();
    }

    /// <summary>Ends the process at once, as a power cut would.</summary>
    public async Task Kill()
    {
        if (_process is not { } process)
            return;

        _process = null;
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public async ValueTask DisposeAsync() => await Kill();

    private async Task Ready()
    {
        using var http = new HttpClient();
        var end = TimeProvider.System.GetUtcNow() + Patience;
        while (!await IsReady(http))
        {
            if (_process!.HasExited || TimeProvider.System.GetUtcNow() > end)
                throw new InvalidOperationException($"{project} did not become ready on {address}:\n{Said}");
            await Task.Delay(100);
        }
    }

    private async Task<bool> IsReady(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(address, "/health/ready"));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public string Said
    {
        get
        {
            lock (_said)
                return _said.ToString();
        }
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        lock (_said)
            _said.AppendLine(line.Data);
    }

    private static string RootFrom(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "JointEnforcement.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("These tests run from the build output inside the repository.");
    }
}
