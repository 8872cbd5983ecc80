using System.Net;
using System.Web;
using JointEnforcement.Identity.Tests.Plumbing;

namespace JointEnforcement.Identity.Tests.Contract;

public sealed class SignOutContract(Issuer issuer) : IDisposable
{
    private readonly PagesClient web = new(issuer);
    private readonly Browser browser = new();

    [Fact]
    public async Task Signing_out_ends_the_session_and_the_refresh_token_and_leads_back()
    {
        var tokens = await web.SignIn(browser);

        var answer = await browser.Open(EndSession(("id_token_hint", tokens.Text("id_token")!), ("post_logout_redirect_uri", Back), ("state", "bye")));

        Assert.Equal($"{Back}?state=bye", answer.Headers.Location!.ToString());
        Assert.Equal("login_required", await Silently());
        Assert.Equal("invalid_grant", (await web.Refresh(tokens.Text("refresh_token"))).Error);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("{0}/signout-callback-oidc/more")]
    [InlineData("{0}/")]
    public async Task N_44_a_foreign_address_after_sign_out_is_refused(string address)
    {
        var tokens = await web.SignIn(browser);

        var answer = await browser.Open(EndSession(
            ("id_token_hint", tokens.Text("id_token")!), ("post_logout_redirect_uri", string.Format(null, address, issuer.WebOrigin))));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(await Silently());
    }

    [Fact]
    public async Task N_44_an_image_tag_does_not_sign_anybody_out()
    {
        await web.SignIn(browser);

        await browser.Open(EndSession(("client_id", "web"), ("post_logout_redirect_uri", Back)));

        Assert.Null(await Silently());
    }

    private string Back => issuer.WebOrigin + "/signout-callback-oidc";

    private Uri EndSession(params (string Name, string Value)[] query) =>
        new($"{issuer.Discovery.EndSessionEndpoint}?{string.Join('&', query.Select(q => $"{q.Name}={Uri.EscapeDataString(q.Value)}"))}");

    private async Task<string?> Silently()
    {
        var answer = await browser.Open(await web.PushedAddress(("prompt", "none")));
        return HttpUtility.ParseQueryString(answer.Headers.Location!.Query)["error"];
    }

    public void Dispose()
    {
        web.Dispose();
        browser.Dispose();
    }
}
