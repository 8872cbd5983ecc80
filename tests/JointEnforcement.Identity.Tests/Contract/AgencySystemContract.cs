using System.Security.Cryptography;
using JointEnforcement.Identity.Tests.Plumbing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JointEnforcement.Identity.Tests.Contract;

public sealed class AgencySystemContract(Issuer issuer) : IDisposable
{
    private readonly PagesClient over = new(issuer);

    [Fact]
    public async Task N_07_an_agency_system_signs_its_own_key_and_its_agency_comes_from_the_client_list()
    {
        var answer = await new Assertion(issuer).Ask(over);

        Assert.True(answer.Succeeded, answer.Body.ToString());
        var token = new JsonWebToken(answer.Text("access_token"));
        Assert.Equal("eeb-system", token.Subject);
        Assert.Equal("EEB", token.GetClaim("agency").Value);
        Assert.Equal(["case-api"], token.Audiences);
        Assert.Null(answer.Text("refresh_token"));
    }

    [Fact]
    public async Task N_42_an_assertion_works_once()
    {
        var signed = new Assertion(issuer).Signed();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => new Assertion(issuer).Ask(over, signed: signed)));

        Assert.Single(answers, a => a.Succeeded);
        Assert.All(answers.Where(a => !a.Succeeded), a => Assert.Equal("invalid_client", a.Error));
    }

    [Fact]
    public async Task N_42_an_assertion_for_somebody_else_is_refused() => await IsRefused(new(issuer) { Audience = "https://another.example/" });

    [Fact]
    public async Task N_42_the_token_address_is_not_an_audience() => await IsRefused(new(issuer) { Audience = issuer.Discovery.TokenEndpoint! });

    [Fact]
    public async Task N_42_several_audiences_are_refused() =>
        await IsRefused(new(issuer) { Audience = new[] { issuer.Discovery.Issuer!, issuer.Discovery.TokenEndpoint! } });

    [Fact]
    public async Task N_42_an_expired_assertion_is_refused() => await IsRefused(new(issuer) { MadeAgo = TimeSpan.FromMinutes(20) });

    [Fact]
    public async Task N_42_an_assertion_that_lives_longer_than_five_minutes_is_refused() => await IsRefused(new(issuer) { Life = TimeSpan.FromMinutes(10) });

    [Fact]
    public async Task N_42_an_assertion_from_the_future_is_refused() => await IsRefused(new(issuer) { MadeAgo = TimeSpan.FromMinutes(-4), Life = TimeSpan.FromMinutes(1) });

    [Fact]
    public async Task N_42_an_assertion_without_jti_is_refused() => await IsRefused(new(issuer) { Jti = null });

    [Fact]
    public async Task N_42_a_token_of_another_type_is_not_an_assertion() => await IsRefused(new(issuer) { Type = "JWT" });

    [Fact]
    public async Task N_42_an_unsigned_assertion_is_refused() => await IsRefused(new(issuer) { Key = null });

    [Fact]
    public async Task N_42_a_foreign_key_is_refused()
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await IsRefused(new(issuer) { Key = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(curve)) });
    }

    [Fact]
    public async Task N_45_an_agency_system_cannot_ask_for_an_officers_scopes()
    {
        var answer = await new Assertion(issuer).Ask(over, scope: "openid case-api");

        Assert.False(answer.Succeeded);
    }

    private async Task IsRefused(Assertion assertion)
    {
        var answer = await assertion.Ask(over);

        Assert.InRange((int)answer.Status, 400, 401);
        Assert.NotNull(answer.Error);
        Assert.Null(answer.Text("access_token"));
    }

    public void Dispose() => over.Dispose();
}
