using Duende.IdentityModel.Client;
using JointEnforcement.Identity.Tests.Plumbing;
using Microsoft.IdentityModel.Tokens;

[assembly: AssemblyFixture(typeof(Issuer))]

namespace JointEnforcement.Identity.Tests.Plumbing;

/// <summary>
/// The issuer that has to keep the contract. IDENTITY_ISSUER names one that runs already, with IDENTITY_WEB_SECRET,
/// IDENTITY_WEB_ORIGIN, IDENTITY_SYSTEM_KEY (a file with the private JWK of client eeb-system), IDENTITY_OFFICER and
/// IDENTITY_PASSWORD; without it the server of this repository is started.
/// </summary>
public sealed class Issuer : IAsyncLifetime
{
    private readonly TestStore? store;
    private DirectoryInfo? folder;
    private OpenHouse? house;

    public Issuer() => store = IsOurs ? new TestStore() : null;

    private Issuer(Uri address, DiscoveryDocumentResponse discovery) => (Address, Discovery) = (address, discovery);

    public static bool IsOurs => Environment.GetEnvironmentVariable("IDENTITY_ISSUER") is null;

    public Uri Address { get; private set; } = null!;

    public DiscoveryDocumentResponse Discovery { get; private set; } = null!;

    public string WebSecret { get; } = Given("IDENTITY_WEB_SECRET", OpenHouse.WebSecret);

    public string WebOrigin { get; } = Given("IDENTITY_WEB_ORIGIN", OpenHouse.WebOrigin);

    public string Officer { get; } = Given("IDENTITY_OFFICER", "eeb-head");

    public string Password { get; } = Given("IDENTITY_PASSWORD", OpenHouse.Password);

    public JsonWebKey SystemKey { get; private set; } = null!;

    internal OpenHouse House => house ?? throw new InvalidOperationException("This story is about the house itself, not about a foreign issuer.");

    public async ValueTask InitializeAsync()
    {
        folder = Directory.CreateTempSubdirectory("identity-tests-");
        if (IsOurs)
            house = await OpenHouse.Start(store!, folder.FullName);

        Address = house?.Address ?? new Uri(Environment.GetEnvironmentVariable("IDENTITY_ISSUER")!);
        SystemKey = new(await File.ReadAllTextAsync(Given("IDENTITY_SYSTEM_KEY", Path.Combine(folder.FullName, "eeb-system.private.jwk"))));

        Discovery = await Discover(Address);
    }

    /// <summary>A server that a story has started itself.</summary>
    internal static async Task<Issuer> Of(Uri address) => new(address, await Discover(address));

    private static async Task<DiscoveryDocumentResponse> Discover(Uri address)
    {
        using var http = new HttpClient();
        var found = await http.GetDiscoveryDocumentAsync(new DiscoveryDocumentRequest { Address = address.ToString(), Policy = { RequireHttps = false } });
        Assert.False(found.IsError, found.Error);
        return found;
    }

    public async ValueTask DisposeAsync()
    {
        if (house is not null)
            await house.DisposeAsync();
        if (store is not null)
            await store.DisposeAsync();
        folder?.Delete(recursive: true);
    }

    private static string Given(string name, string otherwise) => Environment.GetEnvironmentVariable(name) ?? otherwise;
}
