using System.Net;
using System.Web;
using JointEnforcement.Identity.Tests.Plumbing;

namespace JointEnforcement.Identity.Tests.Contract;

public sealed class AuthorizationContract(Issuer issuer) : IDisposable
{
    private readonly PagesClient web = new(issuer);
    private readonly Browser browser = new();

    [Fact]
    public async Task An_officer_signs_in_and_the_client_gets_its_tokens()
    {
        var tokens = await web.SignIn(browser);

        Assert.True(tokens.Succeeded, tokens.Body.ToString());
        Assert.All(["access_token", "id_token", "refresh_token"], name => Assert.NotNull(tokens.Text(name)));
    }

    [Fact]
    public async Task The_answer_to_the_browser_carries_state_and_issuer()
    {
        var answer = await browser.Walk(await web.PushedAddress(), issuer.Officer, issuer.Password);

        var back = HttpUtility.ParseQueryString(answer.Headers.Location!.Query);
        Assert.Equal("a-state", back["state"]);
        Assert.Equal(issuer.Discovery.Issuer, back["iss"]);
    }

    [Fact]
    public async Task N_40_plain_PKCE_is_refused() => await IsRefused(("code_challenge_method", "plain"), ("code_challenge", web.Verifier));

    [Fact]
    public async Task N_40_a_challenge_without_a_method_is_refused() => await IsRefused(("code_challenge_method", null));

    [Fact]
    public async Task N_40_a_request_without_PKCE_is_refused() => await IsRefused(("code_challenge_method", null), ("code_challenge", null));

    [Fact]
    public async Task N_45_a_token_cannot_be_asked_from_the_browser() => await IsRefused(("response_type", "token"));

    [Fact]
    public async Task N_45_a_scope_the_client_does_not_have_is_refused() => await IsRefused(("scope", "openid phone"));

    [Fact]
    public async Task A_wrong_secret_cannot_push() => await IsRefused(("client_secret", "not-the-secret"));

    [Theory]
    [InlineData("https://evil.example/signin-oidc")]
    [InlineData("{0}/signin-oidc/more")]
    [InlineData("{0}/signin-oidc?x=1")]
    [InlineData("{0}/SIGNIN-OIDC")]
    [InlineData("{0}.evil.example/signin-oidc")]
    [InlineData("{0}@evil.example/signin-oidc")]
    [InlineData("{0}./signin-oidc")]
    [InlineData("{0}1/signin-oidc")]
    public async Task N_39_a_redirect_address_that_is_not_registered_letter_by_letter_is_refused(string address) =>
        await IsRefused(("redirect_uri", string.Format(null, address, issuer.WebOrigin)));

    [Fact]
    public async Task N_40_an_authorize_request_that_was_not_pushed_is_refused_without_a_redirect()
    {
        var query = string.Join('&', web.Request(("client_secret", null)).Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));

        var answer = await browser.Open(new($"{issuer.Discovery.AuthorizeEndpoint}?{query}"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(answer.Headers.Location);
    }

    [Fact]
    public async Task N_40_a_pushed_request_works_once()
    {
        var address = await web.PushedAddress();
        var first = await browser.Walk(address, issuer.Officer, issuer.Password);
        Assert.Contains("code=", first.Headers.Location!.Query, StringComparison.Ordinal);

        var second = await browser.Walk(address, issuer.Officer, issuer.Password);

        Assert.Equal(HttpStatusCode.BadRequest, second.StatusCode);
    }

    [Fact]
    public async Task Asking_silently_for_a_stranger_says_that_a_sign_in_is_needed()
    {
        var answer = await browser.Open(await web.PushedAddress(("prompt", "none")));

        Assert.Equal("login_required", HttpUtility.ParseQueryString(answer.Headers.Location!.Query)["error"]);
    }

    [Fact]
    public async Task N_36_prompt_login_asks_again_although_a_session_stands()
    {
        await web.SignIn(browser);

        var silent = await browser.Open(await web.PushedAddress());
        var asked = await browser.Open(await web.PushedAddress(("prompt", "login"), ("max_age", "0")));

        Assert.StartsWith(web.Redirect, silent.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.StartsWith(issuer.Address.ToString(), new Uri(issuer.Address, asked.Headers.Location!).ToString(), StringComparison.Ordinal);
    }

    private async Task IsRefused(params (string, string?)[] changes)
    {
        var answer = await web.Push(changes);

        Assert.InRange((int)answer.Status, 400, 401);
        Assert.NotNull(answer.Error);
    }

    public void Dispose()
    {
        web.Dispose();
        browser.Dispose();
    }
}
