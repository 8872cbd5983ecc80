using System.Net;
using System.Net.Sockets;
using JointEnforcement.Identity.Plumbing;
using Microsoft.AspNetCore.Builder;

namespace JointEnforcement.Identity.Tests.Plumbing;

/// <summary>The real server on a real loopback port.</summary>
internal sealed class OpenHouse : IAsyncDisposable
{
    public const string WebSecret = "a-secret-of-this-test-run-only";
    public const string Password = "demo";
    public const string WebOrigin = "http://localhost:5080";

    private readonly WebApplication house;

    private OpenHouse(WebApplication house, Uri address) => (this.house, Address) = (house, address);

    public Uri Address { get; }

    public IServiceProvider Services => house.Services;

    public static async Task<OpenHouse> Start(TestStore store, string dataDirectory, bool demonstration = true, Uri? at = null, params string[] more)
    {
        var address = at ?? new Uri($"http://localhost:{FreePort()}");
        var house = Identity.Plumbing.House.Build(
        [
            .. Settings(store, dataDirectory, demonstration),
            $"--urls={address.GetLeftPart(UriPartial.Authority)}",
            "--SignIn:PerMinuteAndAddress=100000",
            .. more
        ]);
        await Opening.Prepare(house.Services);
        await house.StartAsync();
        return new(house, address);
    }

    public static string[] Settings(TestStore store, string dataDirectory, bool demonstration) =>
    [
        $"--ConnectionStrings:Identity={store.Connection}",
        $"--Identity:DataDirectory={dataDirectory}",
        $"--Clients:web:Secret={WebSecret}",
        $"--Clients:web:BaseAddress={WebOrigin}",
        $"--Demonstration={demonstration}",
        $"--Demonstration:Password={Password}",
        "--Serilog:MinimumLevel:Default=Error",
        "--Serilog:MinimumLevel:Override:Microsoft=Error"
    ];

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        await house.StopAsync();
        await house.DisposeAsync();
    }
}
