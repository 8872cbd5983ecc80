using System.Text.RegularExpressions;
using System.Web;
using JointEnforcement.Identity.Tests.Plumbing;

namespace JointEnforcement.Identity.Tests.House;

public sealed partial class OfficerStories(OwnHouse own) : IClassFixture<OwnHouse>, IAsyncLifetime
{
    private const string Password = "a-long-enough-password";

    private readonly Browser browser = new();
    private PagesClient web = null!;

    public async ValueTask InitializeAsync()
    {
        if (own.Issuer is null)
            await own.Start(demonstration: false);
        web = new(own.Issuer!);
    }

    [Fact]
    public async Task A_new_officer_chooses_a_password_at_the_first_sign_in()
    {
        var (code, answer, _) = await own.Command("add-officer", "--id", "eeb-new", "--name", "易知行", "--agency", "EEB", "--post", "OFFICER,LIAISON");
        var oneTime = OneTime().Match(answer).Groups[1].Value;
        Assert.Equal(0, code);

        var asked = await browser.Walk(await web.PushedAddress(), "eeb-new", oneTime);
        var page = await asked.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.EndsWith("/new-password", asked.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);

        var chosen = await Choose(asked.RequestMessage.RequestUri, page, oneTime, Password);
        var back = await browser.Open(new(own.Issuer.Address, chosen.Headers.Location!));
        var tokens = await web.Redeem(HttpUtility.ParseQueryString(back.Headers.Location!.Query)["code"]!);

        Assert.True(tokens.Succeeded, tokens.Body.ToString());
        Assert.True((await web.SignInAs(new Browser(), "eeb-new", Password)).Succeeded);
        Assert.False(await SignsIn("eeb-new", oneTime));
    }

    [Fact]
    public async Task An_officer_is_not_added_twice()
    {
        string[] command = ["add-officer", "--id", "eeb-twice", "--name", "易知行", "--agency", "EEB"];
        await own.Command(command);

        var (code, _, complaint) = await own.Command(command);

        Assert.NotEqual(0, code);
        Assert.Contains("eeb-twice", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task N_13_a_disabled_officer_cannot_refresh_nor_sign_in_nor_use_the_open_session()
    {
        await own.AddOfficer("eeb-leaves", Password);
        var tokens = await web.SignInAs(browser, "eeb-leaves", Password);

        var (code, _, _) = await own.Command("disable-officer", "--id", "eeb-leaves");

        Assert.Equal(0, code);
        Assert.Equal("invalid_grant", (await web.Refresh(tokens.Text("refresh_token"))).Error);
        Assert.Equal("False", (await web.Introspect(tokens.Text("access_token"))).Text("active"));
        Assert.False(await SignsIn("eeb-leaves", Password));
        var silent = await browser.Open(await web.PushedAddress(("prompt", "none")));
        Assert.Equal("login_required", HttpUtility.ParseQueryString(silent.Headers.Location!.Query)["error"]);
    }

    [Fact]
    public async Task N_33_five_wrong_passwords_lock_the_account_and_the_right_one_is_refused_too()
    {
        await own.AddOfficer("eeb-locked", Password);
        for (var attempt = 0; attempt < 5; attempt++)
            Assert.False(await SignsIn("eeb-locked", "wrong"));

        Assert.False(await SignsIn("eeb-locked", Password));
    }

    [Fact]
    public async Task N_33_four_wrong_passwords_do_not()
    {
        await own.AddOfficer("eeb-careful", Password);
        for (var attempt = 0; attempt < 4; attempt++)
            Assert.False(await SignsIn("eeb-careful", "wrong"));

        Assert.True(await SignsIn("eeb-careful", Password));
    }

    [Fact]
    public async Task N_34_an_unknown_a_locked_and_a_mistyped_account_look_the_same()
    {
        await own.AddOfficer("eeb-known", Password);
        await own.AddOfficer("eeb-shut", Password);
        for (var attempt = 0; attempt < 5; attempt++)
            await SignsIn("eeb-shut", "wrong");

        var pages = new List<string>();
        foreach (var account in new[] { "eeb-known", "nobody-here", "eeb-shut" })
            pages.Add(Variable().Replace((await RefusedPage(account)).Replace(account, "-", StringComparison.Ordinal), ""));

        Assert.Contains("role=\"alert\"", pages[0], StringComparison.Ordinal);
        Assert.Equal(pages[0], pages[1]);
        Assert.Equal(pages[0], pages[2]);
    }

    [Fact]
    public async Task An_officer_may_enrol_an_authenticator_unasked()
    {
        await own.AddOfficer("eeb-volunteers", Password);

        var shown = await browser.Walk(new(own.Issuer.Address, "/sign-in?returnUrl=/authenticator"), "eeb-volunteers", Password);

        Assert.EndsWith("/authenticator", shown.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("otpauth://totp/", await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<string> RefusedPage(string account)
    {
        using var fresh = new Browser();
        var answer = await fresh.Walk(new(own.Issuer.Address, "/sign-in"), account, "wrong", once: true);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<bool> SignsIn(string account, string password)
    {
        using var fresh = new Browser();
        var answer = await fresh.Walk(await web.PushedAddress(), account, password, once: true);
        return answer.Headers.Location?.Query.Contains("code=", StringComparison.Ordinal) is true;
    }

    private Task<HttpResponseMessage> Choose(Uri address, string page, string oneTime, string password) => browser.Send(address,
    [
        .. Browser.Fields(page).Select(f => KeyValuePair.Create(f.Name, f.Name switch
        {
            "OneTime" => oneTime,
            "Fresh" or "Again" => password,
            _ => f.Value
        }))
    ]);

    public ValueTask DisposeAsync()
    {
        web.Dispose();
        browser.Dispose();
        return ValueTask.CompletedTask;
    }

    [GeneratedRegex("one-time password (\\w+)")]
    private static partial Regex OneTime();

    [GeneratedRegex("<input name=\"__RequestVerificationToken\"[^>]*>")]
    private static partial Regex Variable();
}
