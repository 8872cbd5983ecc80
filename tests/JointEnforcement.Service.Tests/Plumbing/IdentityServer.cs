using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using JointEnforcement.Service.Tests.HouseRules;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JointEnforcement.Service.Tests.Plumbing;

/// <summary>The real identity provider as a process of its own, with the demonstration's clients.</summary>
internal sealed class IdentityServer : IAsyncDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("identity-tests-");
    private readonly Uri _address = FreeAddress();
    private TestStore? _store;
    private Process? _process;

    public string Issuer => _address.GetLeftPart(UriPartial.Authority);

    public static async Task<IdentityServer> Start()
    {
        var server = new IdentityServer { _store = await TestStore.Create() };
        var folder = Path.Combine(Repository.Root, "identity/JointEnforcement.Identity/bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0");
        var start = new ProcessStartInfo("dotnet", ["JointEnforcement.Identity.dll", "--urls", server.Issuer]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in server.Settings())
            start.Environment[name] = value;
        server._process = Process.Start(start)!;
        server._process.OutputDataReceived += (_, _) => { };
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        using var http = new HttpClient { BaseAddress = server._address };
        await Eventually.True(async () => server._process.HasExited || await IsReady(http), TimeSpan.FromSeconds(120));
        Assert.False(server._process.HasExited, "The identity provider has ended instead of starting.");
        return server;
    }

    /// <summary>A token for an agency system, asked for with an assertion signed by its own key.</summary>
    public async Task<string> TokenOf(string system)
    {
        var key = new JsonWebKey(await File.ReadAllTextAsync(Path.Combine(_data.FullName, $"{system}.private.jwk")));
        var assertion = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = system,
            Audience = $"{Issuer}/",
            TokenType = "client-authentication+jwt",
            Claims = new Dictionary<string, object> { ["sub"] = system, ["jti"] = Guid.NewGuid().ToString("N") },
            Expires = DateTime.UtcNow.AddMinutes(2),
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.EcdsaSha256)
        });
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = system,
            ["scope"] = "case-api",
            ["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            ["client_assertion"] = assertion
        });
        using var http = new HttpClient { BaseAddress = _address };
        using var answer = await http.PostAsync(new Uri("connect/token", UriKind.Relative), form);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { } process)
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }
        if (_store is not null)
            await _store.DisposeAsync();
        _data.Delete(recursive: true);
    }

    private Dictionary<string, string> Settings() => new()
    {
        ["ConnectionStrings__Identity"] = _store!.Connection,
        ["Identity__DataDirectory"] = _data.FullName,
        ["Identity__Issuer"] = Issuer,
        ["Clients__web__Secret"] = Guid.NewGuid().ToString("N"),
        ["Demonstration"] = "true",
        ["Demonstration__Password"] = "demo"
    };

    private static async Task<bool> IsReady(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("health/ready", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
