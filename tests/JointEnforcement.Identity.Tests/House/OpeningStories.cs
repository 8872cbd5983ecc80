using JointEnforcement.Identity.Plumbing;
using JointEnforcement.Identity.Tests.Plumbing;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace JointEnforcement.Identity.Tests.House;

public sealed class OpeningStories : IAsyncDisposable
{
    private readonly TestStore store = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("identity-tests-");

    [Theory]
    [InlineData("--urls=http://0.0.0.0:5081")]
    [InlineData("--urls=http://*:5081")]
    [InlineData("--urls=https://192.168.1.20:5081")]
    [InlineData("--urls=http://localhost:5081;http://[::]:5082")]
    [InlineData("--http_ports=5081")]
    [InlineData("--Kestrel:Endpoints:Open:Url=http://10.0.0.1:5081")]
    public async Task F23_AC5_the_demonstration_does_not_listen_beyond_this_machine(string address)
    {
        var (code, complaint) = await Run([.. Settings(demonstration: true), address]);

        Assert.NotEqual(0, code);
        Assert.Contains("--i-know", complaint, StringComparison.Ordinal);
        Assert.Single(complaint.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task F23_AC5_it_does_for_somebody_who_knows()
    {
        await using var house = Identity.Plumbing.House.Build([.. Settings(demonstration: true), "--i-know", $"--urls=http://0.0.0.0:{OpenHouse.FreePort()}"]);
        await Opening.Prepare(house.Services);
        await house.StartAsync(TestContext.Current.CancellationToken);

        var address = Assert.Single(house.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses);
        await house.StopAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("http://0.0.0.0:", address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls=http://192.168.1.20:5081")]
    [InlineData("--Identity:Issuer=http://identity.example")]
    public async Task Plain_http_is_refused_where_others_can_reach_it(string address)
    {
        var (code, complaint) = await Run([.. Settings(demonstration: false), address]);

        Assert.NotEqual(0, code);
        Assert.Contains("plain http", complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ConnectionStrings:Identity")]
    [InlineData("Identity:DataDirectory")]
    [InlineData("Clients:web:Secret")]
    [InlineData("Demonstration:Password")]
    public async Task A_missing_setting_is_named(string setting)
    {
        var (code, complaint) = await Run([.. Settings(demonstration: true).Where(s => !s.StartsWith($"--{setting}=", StringComparison.Ordinal)), $"--urls=http://localhost:{OpenHouse.FreePort()}"]);

        Assert.NotEqual(0, code);
        Assert.Contains(setting, complaint, StringComparison.Ordinal);
    }

    private string[] Settings(bool demonstration) => OpenHouse.Settings(store, folder.FullName, demonstration);

    private static async Task<(int Code, string Complaint)> Run(string[] args)
    {
        await using StringWriter answer = new(), complaint = new();
        return (await Identity.Plumbing.House.Run(args, answer, complaint), complaint.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
