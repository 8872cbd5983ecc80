using JointEnforcement.Identity.Tests.Plumbing;

namespace JointEnforcement.Identity.Tests.Contract;

public sealed class RefreshContract(Issuer issuer) : IDisposable
{
    private const int Rounds = 15;
    private const int Rivals = 20;

    private readonly PagesClient web = new(issuer);
    private readonly Browser browser = new();

    [Fact]
    public async Task A_refresh_gives_a_new_refresh_token_that_says_nothing_to_its_holder()
    {
        var first = await web.SignIn(browser);
        var second = await web.Refresh(first.Text("refresh_token"));

        Assert.True(second.Succeeded, second.Body.ToString());
        Assert.NotEqual(first.Text("refresh_token"), second.Text("refresh_token"));
        Assert.DoesNotContain('.', second.Text("refresh_token")!);
    }

    [Fact]
    public async Task N_37_a_refresh_token_used_again_ends_the_whole_family()
    {
        var first = await web.SignIn(browser);
        var second = await web.Refresh(first.Text("refresh_token"));
        var third = await web.Refresh(second.Text("refresh_token"));
        Assert.True(third.Succeeded, third.Body.ToString());

        var replayed = await web.Refresh(first.Text("refresh_token"));
        var successor = await web.Refresh(third.Text("refresh_token"));

        Assert.Equal("invalid_grant", replayed.Error);
        Assert.Equal("invalid_grant", successor.Error);
        Assert.Equal("False", (await web.Introspect(third.Text("access_token"))).Text("active"));
    }

    [Fact]
    public async Task N_37_G_I2_parallel_refreshes_never_have_two_winners_and_the_winner_is_signed_out_too()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var token = (await web.SignIn(browser)).Text("refresh_token");

            var answers = await Task.WhenAll(Enumerable.Range(0, Rivals).Select(_ => web.Refresh(token)));

            var winner = Assert.Single(answers, a => a.Succeeded);
            Assert.All(answers, a => Assert.True((int)a.Status < 500));
            Assert.Equal("invalid_grant", (await web.Refresh(winner.Text("refresh_token"))).Error);
        }
    }

    [Fact]
    public async Task A_revoked_refresh_token_is_dead()
    {
        var tokens = await web.SignIn(browser);

        await web.Revoke(tokens.Text("refresh_token"));

        Assert.Equal("invalid_grant", (await web.Refresh(tokens.Text("refresh_token"))).Error);
    }

    [Fact]
    public async Task A_refresh_token_is_worth_nothing_to_another_client()
    {
        var tokens = await web.SignIn(browser);

        var answer = await web.Post(issuer.Discovery.TokenEndpoint!, new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token",
            ["refresh_token"] = tokens.Text("refresh_token")!,
            ["client_id"] = "eeb-system",
            ["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            ["client_assertion"] = new Assertion(issuer).Signed()
        });

        Assert.False(answer.Succeeded);
    }

    public void Dispose()
    {
        web.Dispose();
        browser.Dispose();
    }
}
