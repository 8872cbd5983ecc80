using System.Net;
using System.Web;
using JointEnforcement.Identity.Tests.Plumbing;
using Microsoft.IdentityModel.JsonWebTokens;

namespace JointEnforcement.Identity.Tests.House;

public sealed class RoleBarStories(Issuer issuer) : IDisposable
{
    private readonly PagesClient web = new(issuer);
    private readonly Browser browser = new();

    [Fact]
    public async Task F23_AC3_a_hint_chooses_the_demonstration_officer_without_a_password() =>
        Assert.Equal("psb-duty", Subject(await web.SignIn(browser, Hint("psb-duty"))));

    [Fact]
    public async Task F23_AC3_a_hint_goes_before_the_session_and_leaves_it_alone()
    {
        await web.SignIn(browser);

        var hinted = await web.SignIn(browser, Hint("proc-supervision"));
        var own = await web.SignIn(browser);

        Assert.Equal("proc-supervision", Subject(hinted));
        Assert.Equal(issuer.Officer, Subject(own));
    }

    [Fact]
    public async Task F23_AC3_two_officers_side_by_side_do_not_disturb_each_other()
    {
        var left = await web.PushedAddress(Hint("eeb-liaison"));
        var right = await web.PushedAddress(Hint("psb-duty"));

        var rightCode = CodeOf(await browser.Open(right));
        var leftCode = CodeOf(await browser.Open(left));
        var leftTokens = await web.Redeem(leftCode);
        var rightTokens = await web.Redeem(rightCode);

        Assert.Equal("eeb-liaison", Subject(leftTokens));
        Assert.Equal("psb-duty", Subject(rightTokens));
        Assert.Equal("eeb-liaison", Subject(await web.Refresh(leftTokens.Text("refresh_token"))));
        Assert.Equal("psb-duty", Subject(await web.Refresh(rightTokens.Text("refresh_token"))));
    }

    [Fact]
    public async Task A_hint_without_the_word_demonstration_asks_for_the_password()
    {
        var answer = await browser.Open(await web.PushedAddress(("login_hint", "psb-duty")));

        Assert.StartsWith("/sign-in", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hint_of_nobody_is_refused()
    {
        var answer = await browser.Open(await web.PushedAddress(Hint("nobody")));

        Assert.Equal("access_denied", HttpUtility.ParseQueryString(answer.Headers.Location!.Query)["error"]);
    }

    [Fact]
    public async Task One_click_on_the_sign_in_page_opens_a_session()
    {
        var shown = await browser.Open((await browser.Open(await web.PushedAddress())) is { Headers.Location: { } to } ? new Uri(issuer.Address, to) : issuer.Address);
        var page = await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var form = page[page.IndexOf("class=\"agencies\"", StringComparison.Ordinal)..];

        var answer = await browser.Send(new(issuer.Address, "/sign-in?handler=Demonstration"),
            [.. Browser.Fields(form).Select(f => KeyValuePair.Create(f.Name, f.Value)), KeyValuePair.Create("Officer", "arb-head")]);
        var back = await browser.Open(new Uri(issuer.Address, answer.Headers.Location!));

        Assert.Equal("arb-head", Subject(await web.Redeem(CodeOf(back))));
    }

    [Fact]
    public async Task A_command_line_on_this_machine_gets_a_token_for_a_quarter_of_an_hour()
    {
        var answer = await web.Post($"{issuer.Address}demonstration/token?officer=eeb-officer", []);
        var token = new JsonWebToken(answer.Text("access_token"));

        Assert.Equal("at+jwt", token.Typ);
        Assert.Equal("eeb-officer", token.Subject);
        Assert.Equal("EEB", token.GetClaim("agency").Value);
        Assert.Equal(["case-api"], token.Audiences);
        Assert.Equal(TimeSpan.FromMinutes(15), token.ValidTo - token.IssuedAt);
        Assert.Equal("eeb-officer", (await web.UserInfo(answer.Text("access_token"))).Text("sub"));
    }

    [Fact]
    public async Task A_page_in_a_browser_gets_no_demonstration_token()
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("Origin", "https://evil.example");

        var answer = await http.PostAsync($"{issuer.Address}demonstration/token?officer=eeb-officer", null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static (string, string?)[] Hint(string officer) => [("login_hint", officer), ("acr_values", "demonstration")];

    private static string CodeOf(HttpResponseMessage answer) => HttpUtility.ParseQueryString(answer.Headers.Location!.Query)["code"]!;

    private static string Subject(Answer tokens) => new JsonWebToken(tokens.Text("access_token")).Subject;

    public void Dispose()
    {
        web.Dispose();
        browser.Dispose();
    }
}
