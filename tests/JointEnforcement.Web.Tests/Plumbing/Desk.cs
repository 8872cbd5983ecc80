using System.Collections.Concurrent;

namespace JointEnforcement.Web.Tests.Plumbing;

/// <summary>A browser of an officer's own: its cookies, its page, and everything that went wrong in it.</summary>
public sealed class Desk : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly House _house;

    private Desk(House house, IBrowserContext context, IPage page) => (_house, Context, Page) = (house, context, page);

    public IBrowserContext Context { get; }

    public IPage Page { get; private set; }

    /// <summary>Errors of scripts and policies, and files or pages that were not served.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    public IReadOnlyCollection<string> TakeFaults()
    {
        var taken = _faults.ToArray();
        _faults.Clear();
        return taken;
    }

    public static async Task<Desk> Open(House house, int width = 1440, int height = 900, string? language = null, float scale = 1)
    {
        var context = await house.Browser.NewContextAsync(new()
        {
            BaseURL = house.Address.AbsoluteUri,
            ViewportSize = new() { Width = width, Height = height },
            DeviceScaleFactor = scale,
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai"
        });
        context.SetDefaultTimeout(15_000);
        var desk = new Desk(house, context, await context.NewPageAsync());
        desk.Attend(desk.Page);
        if (language is not null)
            await desk.Speaks(language);
        return desk;
    }

    public static async Task<Desk> Of(House house, string officer, string at = "", int width = 1440, int height = 900, string? language = null, float scale = 1)
    {
        var desk = await Open(house, width, height, language, scale);
        await desk.Becomes(officer, at);
        return desk;
    }

    /// <summary>The role of an officer as the role bar gives it, then a page.</summary>
    public async Task Becomes(string officer, string at = "")
    {
        // The page left behind must not ask once more for an officer who is gone.
        await Page.GotoAsync("about:blank");
        await Page.GotoAsync($"demonstration/switch?to={officer}&returnUrl={Uri.EscapeDataString(at)}");
    }

    /// <summary>Signs in with name and password on the page of the identity house.</summary>
    public async Task SignsIn(string officer)
    {
        await Page.GotoAsync("");
        await Page.Locator("#account").FillAsync(officer);
        await Page.Locator("#password").FillAsync(House.Password);
        await Page.Locator("#password").PressAsync("Enter");
        await Page.WaitForURLAsync(url => url.StartsWith(_house.Address.AbsoluteUri, StringComparison.Ordinal));
    }

    public async Task Speaks(string language) => await Context.AddCookiesAsync([new() { Name = "lang", Value = language, Url = _house.Address.AbsoluteUri }]);

    public async Task Goes(string address) => await Page.GotoAsync(address);

    public async Task<IPage> AnotherPage()
    {
        Page = await Context.NewPageAsync();
        Attend(Page);
        return Page;
    }

    /// <summary>The live connection stands, so that what happens from now on is pushed.</summary>
    public Task IsLive() => Expect(Page.Locator("#live-state")).ToHaveAttributeAsync("data-state", "connected");

    public async Task Types(string field, string text) => await Page.Locator($"[name='{field}']").FillAsync(text);

    public async Task Ticks(string field, string value) => await Page.Locator($"[name='{field}'][value='{value}']").CheckAsync();

    public async Task Picks(string field, string value) => await Page.Locator($"select[name='{field}']").SelectOptionAsync(value);

    public async Task Attaches(FilePayload file, int which = 0)
    {
        await Page.Locator("input[type=file]").Nth(which).SetInputFilesAsync(file);
        await Expect(Page.Locator("[data-file]").Nth(which)).ToHaveAttributeAsync("data-state", "stored");
    }

    /// <summary>Presses the act among the next steps of the referral on screen.</summary>
    public async Task Chooses(string act)
    {
        var step = Page.Locator($".page-tools a[href$='/acts/{act}']");
        if (!await step.IsVisibleAsync())
            await Page.Locator(".steps-more > summary").ClickAsync();
        await step.ClickAsync();
        await Page.WaitForURLAsync($"**/acts/{act}");
    }

    /// <summary>Sends the form and arrives at the referral.</summary>
    public async Task<Guid> Sends()
    {
        await Page.Locator(".act-send button[type=submit]").ClickAsync();
        await Page.WaitForURLAsync(url => Guid.TryParse(url.Split('/')[^1], out _));
        return Guid.Parse(Page.Url.Split('/')[^1]);
    }

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();

    private void Attend(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _faults.Enqueue($"{message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => _faults.Enqueue(error);
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                _faults.Enqueue($"{response.Status} {response.Url}");
        };
    }
}

public static class Files
{
    public static FilePayload Pdf(string name) =>
        new() { Name = $"{name}.pdf", MimeType = "application/pdf", Buffer = System.Text.Encoding.UTF8.GetBytes($"%PDF-1.7\n{name} {Guid.NewGuid()}\n%%EOF") };
}
