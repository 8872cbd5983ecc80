using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JointEnforcement.Benchmarks;

/// <summary>The real product as two processes with production logging: identity gives the tokens, the service does the work.</summary>
internal sealed class House : IAsyncDisposable
{
    private readonly List<Process> _processes = [];
    private readonly string _folder = Directory.CreateTempSubdirectory("je-bench-house-").FullName;
    private readonly Dictionary<string, (string Token, DateTimeOffset Until)> _tokens = [];

    public required Uri Service { get; init; }
    public required Uri Identity { get; init; }
    public required string Database { get; init; }

    public static async Task<House> Start(Cluster cluster)
    {
        var suffix = Guid.NewGuid().ToString("N")[..8];
        var cases = await cluster.Create($"cases_{suffix}");
        var identity = await cluster.Create($"identity_{suffix}");
        var house = new House
        {
            Service = new Uri($"http://localhost:{Cluster.FreePort()}"),
            Identity = new Uri($"http://localhost:{Cluster.FreePort()}"),
            Database = cases
        };
        var secret = Convert.ToHexString(RandomNumberGenerator.GetBytes(24));
        house.Launch("identity/JointEnforcement.Identity", house.Identity, new()
        {
            ["ConnectionStrings__Identity"] = identity,
            ["Demonstration"] = "true",
            ["Demonstration__Password"] = secret,
            ["Clients__web__Secret"] = secret,
            ["Clients__web__BaseAddress"] = house.Service.ToString(),
            ["Identity__DataDirectory"] = Path.Combine(house._folder, "identity")
        });
        await house.Ready(house.Identity);
        house.Launch("src/JointEnforcement.Service", house.Service, new()
        {
            ["ConnectionStrings__Cases"] = cases,
            ["Oidc__Authority"] = house.Identity.ToString(),
            ["Oidc__ClientSecret"] = secret,
            ["Demonstration"] = "true",
            ["DataDirectory"] = Path.Combine(house._folder, "service")
        });
        await house.Ready(house.Service);
        return house;
    }

    public async Task<string> Token(string officer)
    {
        if (_tokens.TryGetValue(officer, out var held) && held.Until > DateTimeOffset.UtcNow)
            return held.Token;

        using var http = new HttpClient { BaseAddress = Identity };
        using var answer = await http.PostAsync(new Uri($"/demonstration/token?officer={officer}", UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
        var token = (await answer.Content.ReadFromJsonAsync<JsonNode>())!["access_token"]!.GetValue<string>();
        _tokens[officer] = (token, DateTimeOffset.UtcNow.AddMinutes(10));
        return token;
    }

    public async Task<HttpClient> As(string officer)
    {
        var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = Service };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await Token(officer));
        return http;
    }

    /// <summary>A browser in which this officer has signed in.</summary>
    public async Task<HttpClient> Browser(string officer)
    {
        var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64, CookieContainer = new() }) { BaseAddress = Service };
        using var answer = await http.GetAsync(new Uri($"/demonstration/switch?to={officer}", UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return answer.RequestMessage!.RequestUri!.Authority == Service.Authority ? http : throw new InvalidOperationException($"{officer} could not sign in: {answer.RequestMessage.RequestUri}.");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }
        Directory.Delete(_folder, recursive: true);
    }

    private void Launch(string project, Uri address, Dictionary<string, string> environment)
    {
        var build = new DirectoryInfo(AppContext.BaseDirectory);
        var root = build.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
        var folder = Path.Combine(root, project, "bin", build.Parent.Name, build.Name);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, $"{Path.GetFileName(project)}.dll"), "--urls", address.ToString().TrimEnd('/')])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("\"@l\":\"Error\"", StringComparison.Ordinal) is true)
                Console.Error.WriteLine(line.Data[..Math.Min(line.Data.Length, 2000)]);
        };
        process.BeginOutputReadLine();
        _processes.Add(process);
    }

    private async Task Ready(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        for (var i = 0; i < 240; i++)
        {
            if (_processes[^1].HasExited)
                throw new InvalidOperationException($"{address} did not start.");
            try
            {
                using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
            }
            await Task.Delay(250);
        }
        throw new InvalidOperationException($"{address} was not ready within a minute.");
    }

    public static JsonElement Body(string json) => JsonDocument.Parse(json).RootElement;
}
