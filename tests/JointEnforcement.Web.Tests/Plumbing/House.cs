using System.Security.Cryptography;

namespace JointEnforcement.Web.Tests.Plumbing;

/// <summary>Identity and service as processes of their own, and a browser: one for all stories.</summary>
public sealed class House : IAsyncLifetime
{
    public const string Password = "demo";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("screen-tests-");
    private readonly List<TestStore> _stores = [];
    private Server _identity = null!;
    private Server _service = null!;
    private IPlaywright _playwright = null!;

    public Uri Address => _service.Address;

    public Uri Identity => _identity.Address;

    /// <summary>What is older belongs to the demonstration and is moved by no story.</summary>
    public DateTimeOffset OpenedAt { get; } = TimeProvider.System.GetUtcNow();

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var secret = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        var (identity, service) = (Server.FreeAddress(), Server.FreeAddress());
        _identity = new Server("identity/JointEnforcement.Identity", identity, new Dictionary<string, string>
        {
            ["ConnectionStrings__Identity"] = await Store("TEST_IDENTITY", "identity"),
            ["Identity__DataDirectory"] = Path.Combine(_data.FullName, "identity"),
            ["Identity__Issuer"] = identity.GetLeftPart(UriPartial.Authority),
            ["Clients__web__Secret"] = secret,
            ["Clients__web__BaseAddress"] = service.GetLeftPart(UriPartial.Authority),
            ["SignIn__PerMinuteAndAddress"] = "100000",
            ["Demonstration"] = "true",
            ["Demonstration__Password"] = Password
        });
        _service = new Server("src/JointEnforcement.Service", service, new Dictionary<string, string>
        {
            ["ConnectionStrings__Cases"] = await Store("TEST_CASES", "cases"),
            ["DataDirectory"] = Path.Combine(_data.FullName, "service"),
            ["Oidc__Authority"] = identity.GetLeftPart(UriPartial.Authority),
            ["Oidc__ClientId"] = "web",
            ["Oidc__ClientSecret"] = secret,
            ["Demonstration"] = "true"
        });
        await _identity.Start();
        await _service.Start();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chromium ? chromium : "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--lang=en-US"]
        });
    }

    /// <summary>The service ends without warning, as in a power cut.</summary>
    public Task Falls() => _service.Kill();

    public Task Rises() => _service.Start();

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (_service is not null)
            await _service.DisposeAsync();
        if (_identity is not null)
            await _identity.DisposeAsync();
        foreach (var store in _stores)
            await store.DisposeAsync();
        _data.Delete(recursive: true);
    }

    private async Task<string> Store(string variable, string kind)
    {
        var store = await TestStore.Create(variable, kind);
        _stores.Add(store);
        return store.Connection;
    }
}
