using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using JointEnforcement.Service.Tests.Plumbing;
using Microsoft.IdentityModel.Tokens;

namespace JointEnforcement.Service.Tests.Access;

[Collection(nameof(TheHouse))]
public sealed class TokenTests(House house)
{
    public static TheoryData<string, Action<SecurityTokenDescriptor>> Forged => new()
    {
        { "another audience", t => t.Audience = "web" },
        { "another issuer", t => t.Issuer = "http://localhost:9/other/" },
        { "expired", t => t.Expires = DateTime.UtcNow.AddMinutes(-1) },
        { "an id token", t => t.TokenType = "JWT" },
        { "another key", t => t.SigningCredentials = new(new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "tests" }, SecurityAlgorithms.EcdsaSha256) },
        { "the public key as a secret", t => t.SigningCredentials = new(new SymmetricSecurityKey(Tokens.Key.ECDsa.ExportSubjectPublicKeyInfo()) { KeyId = "tests" }, SecurityAlgorithms.HmacSha256) },
        { "no signature", t => t.SigningCredentials = null }
    };

    [Theory, MemberData(nameof(Forged), DisableDiscoveryEnumeration = true)]
    public async Task N_38_A_token_that_is_not_ours_opens_nothing(string what, Action<SecurityTokenDescriptor> change) =>
        Assert.True(HttpStatusCode.Unauthorized == await Answer("api/me", Tokens.For("eeb-officer", change)), what);

    [Fact]
    public async Task N_38_An_altered_claim_opens_nothing()
    {
        var parts = Tokens.For("nrb-officer").Split('.');
        var claims = Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(parts[1])).Replace("nrb-officer", "eeb-officer", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await Answer("api/me", $"{parts[0]}.{Base64UrlEncoder.Encode(claims)}.{parts[2]}"));
    }

    [Fact]
    public async Task N_22_A_token_in_the_address_opens_nothing()
    {
        using var http = house.Anonymous();
        using var answer = await http.GetAsync($"api/me?access_token={Tokens.For("eeb-officer")}");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example", null)]
    [InlineData("null", null)]
    [InlineData(null, "cross-site")]
    [InlineData(null, "same-site")]
    public async Task N_19_A_page_of_another_site_posts_nothing(string? origin, string? site)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/referrals") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        if (origin is not null)
            request.Headers.TryAddWithoutValidation("Origin", origin);
        if (site is not null)
            request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site);
        using var answer = await house.As("eeb-officer").Http.SendAsync(request);
        await Answers.Refuses(answer, HttpStatusCode.Forbidden, "request.cross-site");
    }

    private async Task<HttpStatusCode> Answer(string address, string token)
    {
        using var http = house.Anonymous();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.GetAsync(address);
        return answer.StatusCode;
    }
}
