using System.Net;
using JointEnforcement.Identity.Tests.Plumbing;

namespace JointEnforcement.Identity.Tests.Contract;

public sealed class CodeContract(Issuer issuer) : IDisposable
{
    private readonly PagesClient web = new(issuer);
    private readonly Browser browser = new();

    [Fact]
    public async Task N_40_a_code_with_the_wrong_verifier_is_refused()
    {
        var answer = await web.Redeem(await web.Code(browser), ("code_verifier", new string('x', 43)));

        Assert.Equal("invalid_grant", answer.Error);
    }

    [Fact]
    public async Task N_40_a_code_of_one_client_is_refused_to_another()
    {
        var code = await web.Code(browser);

        var answer = await web.Post(issuer.Discovery.TokenEndpoint!, new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = "eeb-system",
            ["code"] = code,
            ["redirect_uri"] = web.Redirect,
            ["code_verifier"] = web.Verifier,
            ["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            ["client_assertion"] = new Assertion(issuer).Signed()
        });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Null(answer.Text("access_token"));
    }

    [Fact]
    public async Task A_code_used_twice_is_refused_and_takes_the_refresh_token_with_it()
    {
        var code = await web.Code(browser);
        var first = await web.Redeem(code);
        Assert.True(first.Succeeded, first.Body.ToString());

        var second = await web.Redeem(code);
        var refreshed = await web.Refresh(first.Text("refresh_token"));

        Assert.Equal("invalid_grant", second.Error);
        Assert.Equal("invalid_grant", refreshed.Error);
    }

    [Fact]
    public async Task Twenty_parallel_redemptions_of_one_code_have_one_winner()
    {
        var code = await web.Code(browser);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => web.Redeem(code)));

        Assert.Single(answers, a => a.Succeeded);
        Assert.All(answers.Where(a => !a.Succeeded), a => Assert.Equal("invalid_grant", a.Error));
    }

    public void Dispose()
    {
        web.Dispose();
        browser.Dispose();
    }
}
