using System.Net;
using System.Text.Json;
using JointEnforcement.Identity.Tests.Plumbing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JointEnforcement.Identity.Tests.Contract;

public sealed class TokenContract(Issuer issuer) : IDisposable
{
    private readonly PagesClient web = new(issuer);
    private readonly Browser browser = new();

    [Fact]
    public async Task An_access_token_has_the_shape_the_case_service_relies_on()
    {
        var tokens = await web.SignIn(browser);
        var token = new JsonWebToken(tokens.Text("access_token"));

        Assert.Equal("at+jwt", token.Typ);
        Assert.Equal("ES256", token.Alg);
        Assert.Equal(["case-api"], token.Audiences);
        Assert.Equal(issuer.Officer, token.Subject);
        Assert.NotEmpty(token.GetClaim("name").Value);
        Assert.NotEmpty(token.GetClaim("agency").Value);
        Assert.Equal(TimeSpan.FromMinutes(5), token.ValidTo - token.IssuedAt);

        var body = JsonDocument.Parse(Base64UrlEncoder.Decode(token.EncodedPayload)).RootElement;
        Assert.Equal(JsonValueKind.Array, body.GetProperty("post").ValueKind);
        Assert.Equal(JsonValueKind.Array, body.GetProperty("amr").ValueKind);
        Assert.Equal(JsonValueKind.Number, body.GetProperty("auth_time").ValueKind);
    }

    [Fact]
    public async Task An_identity_token_says_who_signed_in_and_how()
    {
        var tokens = await web.SignIn(browser);
        var token = new JsonWebToken(tokens.Text("id_token"));

        Assert.Equal("ES256", token.Alg);
        Assert.Equal(["web"], token.Audiences);
        Assert.Equal(issuer.Officer, token.Subject);
        Assert.Equal("a-nonce", token.GetClaim("nonce").Value);
        Assert.All(["name", "agency", "post", "amr", "auth_time"], claim => Assert.True(token.TryGetClaim(claim, out _), claim));
    }

    [Fact]
    public async Task The_published_keys_verify_the_access_token_and_not_an_altered_one()
    {
        var token = (await web.SignIn(browser)).Text("access_token")!;
        var parts = token.Split('.');
        var altered = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("\"EEB\"", "\"PSB\"", StringComparison.Ordinal));

        Assert.True(await Verifies(token));
        Assert.False(await Verifies($"{parts[0]}.{altered}.{parts[2]}"));
    }

    [Fact]
    public async Task A_refreshed_token_keeps_the_time_of_the_sign_in()
    {
        var first = await web.SignIn(browser);
        var second = await web.Refresh(first.Text("refresh_token"));

        Assert.Equal(Claim(first, "auth_time"), Claim(second, "auth_time"));
        Assert.Equal(Claim(first, "agency"), Claim(second, "agency"));
    }

    [Fact]
    public async Task Userinfo_tells_the_same_story()
    {
        var tokens = await web.SignIn(browser);
        var told = await web.UserInfo(tokens.Text("access_token"));

        Assert.Equal(issuer.Officer, told.Text("sub"));
        Assert.Equal(Claim(tokens, "agency"), told.Text("agency"));
        Assert.Equal(Claim(tokens, "name"), told.Text("name"));
    }

    [Fact]
    public async Task Userinfo_refuses_an_identity_token() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await web.UserInfo((await web.SignIn(browser)).Text("id_token"))).Status);

    [Fact]
    public async Task Introspection_knows_a_living_token_and_answers_no_stranger()
    {
        var token = (await web.SignIn(browser)).Text("access_token")!;

        Assert.Equal("True", (await web.Introspect(token)).Text("active"));
        Assert.Equal("False", (await web.Introspect("not-a-token")).Text("active"));
        var stranger = await web.Post(issuer.Discovery.IntrospectionEndpoint!, new Dictionary<string, string> { ["token"] = token, ["client_id"] = "web" });
        Assert.False(stranger.Succeeded);
    }

    private static string Claim(Answer tokens, string name) => new JsonWebToken(tokens.Text("access_token")).GetClaim(name).Value;

    private async Task<bool> Verifies(string token) => (await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
    {
        ValidIssuer = issuer.Discovery.Issuer,
        ValidAudience = "case-api",
        ValidTypes = ["at+jwt"],
        ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
        IssuerSigningKeys = new JsonWebKeySet(issuer.Discovery.KeySet!.RawData).GetSigningKeys()
    })).IsValid;

    public void Dispose()
    {
        web.Dispose();
        browser.Dispose();
    }
}
