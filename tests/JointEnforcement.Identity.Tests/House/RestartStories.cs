using JointEnforcement.Identity.Tests.Plumbing;

namespace JointEnforcement.Identity.Tests.House;

public sealed class RestartStories
{
    [Fact]
    public async Task A_restart_keeps_sessions_tokens_and_keys()
    {
        await using var own = await new OwnHouse().Start(demonstration: true);
        using var browser = new Browser();
        using var before = new PagesClient(own.Issuer);
        var tokens = await before.SignIn(browser);

        await own.Stop();
        await own.Start(demonstration: true);
        using var after = new PagesClient(own.Issuer);
        var silent = await browser.Open(await after.PushedAddress(("prompt", "none")));

        Assert.Contains("code=", silent.Headers.Location!.Query, StringComparison.Ordinal);
        Assert.Equal("True", (await after.Introspect(tokens.Text("access_token"))).Text("active"));
        Assert.True((await after.Refresh(tokens.Text("refresh_token"))).Succeeded);
    }

    [Fact]
    public async Task F23_AC5_the_first_start_without_the_demonstration_leaves_nothing_of_it()
    {
        await using var own = await new OwnHouse().Start(demonstration: true);
        using var browser = new Browser();
        using var shown = new PagesClient(own.Issuer);
        var tokens = await shown.SignIn(browser);

        await own.Stop();
        await own.Start(demonstration: false);
        using var earnest = new PagesClient(own.Issuer);

        Assert.False((await earnest.Refresh(tokens.Text("refresh_token"))).Succeeded);
        Assert.Equal(404, (int)(await earnest.Post($"{own.Issuer.Address}demonstration/token?officer=eeb-head", [])).Status);
        var hinted = await browser.Open(await earnest.PushedAddress(("login_hint", "psb-duty"), ("acr_values", "demonstration")));
        Assert.StartsWith("/sign-in", hinted.Headers.Location!.ToString(), StringComparison.Ordinal);
        var page = await (await browser.Open(new(own.Issuer.Address, hinted.Headers.Location))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("eeb-head", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_data_folder_means_new_keys_and_not_a_dead_house()
    {
        await using var own = await new OwnHouse().Start(demonstration: true);
        var kid = own.Issuer.Discovery.KeySet!.Keys[0].Kid;

        await own.Stop();
        Directory.Delete(Path.Combine(own.DataDirectory, "data-protection"), recursive: true);
        await own.Start(demonstration: true);
        using var web = new PagesClient(own.Issuer);
        using var browser = new Browser();

        Assert.NotEqual(kid, own.Issuer.Discovery.KeySet!.Keys[0].Kid);
        Assert.True((await web.SignIn(browser)).Succeeded);
    }

    [Fact]
    public async Task Neither_passwords_nor_codes_nor_tokens_reach_the_log()
    {
        await using var own = new OwnHouse();
        var log = Path.Combine(own.DataDirectory, "log.txt");
        await own.Start(demonstration: true, "--Serilog:WriteTo:0:Name=File", $"--Serilog:WriteTo:0:Args:path={log}", "--Serilog:MinimumLevel:Default=Information", "--Demonstration:Password=canary-password");
        using var web = new PagesClient(own.Issuer);
        using var browser = new Browser();
        await browser.Walk(await web.PushedAddress(), "eeb-head", "canary-wrong-password", once: true);
        var code = await web.CodeFor(browser, "eeb-head", "canary-password");
        var tokens = await web.Redeem(code);
        await web.Redeem(code);

        await own.Stop();
        var written = await File.ReadAllTextAsync(log, TestContext.Current.CancellationToken);

        Assert.Contains("/connect/token", written, StringComparison.Ordinal);
        Assert.All(
            [code, "canary", OpenHouse.WebSecret, tokens.Text("access_token")!, tokens.Text("refresh_token")!, "request_uri"],
            secret => Assert.DoesNotContain(secret, written, StringComparison.Ordinal));
    }
}
