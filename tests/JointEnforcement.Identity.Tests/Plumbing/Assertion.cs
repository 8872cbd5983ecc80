using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JointEnforcement.Identity.Tests.Plumbing;

/// <summary>A client assertion of an agency system, good unless a story spoils it.</summary>
internal sealed record Assertion(Issuer Issuer)
{
    public object Audience { get; init; } = Issuer.Discovery.Issuer!;
    public string ClientId { get; init; } = "eeb-system";
    public string Type { get; init; } = "client-authentication+jwt";
    public string? Jti { get; init; } = Guid.NewGuid().ToString("N");
    public TimeSpan MadeAgo { get; init; } = TimeSpan.Zero;
    public TimeSpan Life { get; init; } = TimeSpan.FromMinutes(2);
    public JsonWebKey? Key { get; init; } = Issuer.SystemKey;

    public string Signed()
    {
        var made = DateTimeOffset.UtcNow - MadeAgo;
        Dictionary<string, object> claims = new()
        {
            ["iss"] = ClientId,
            ["sub"] = ClientId,
            ["aud"] = Audience,
            ["iat"] = made.ToUnixTimeSeconds(),
            ["exp"] = (made + Life).ToUnixTimeSeconds()
        };
        if (Jti is not null)
            claims["jti"] = Jti;

        if (Key is null)
        {
            var header = JsonSerializer.Serialize(new { alg = "none", typ = Type });
            return $"{Base64UrlEncoder.Encode(header)}.{Base64UrlEncoder.Encode(JsonSerializer.Serialize(claims))}.";
        }

        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            JsonSerializer.Serialize(claims),
            new SigningCredentials(Key, SecurityAlgorithms.EcdsaSha256),
            new Dictionary<string, object> { ["typ"] = Type });
    }

    public Task<Answer> Ask(PagesClient over, string scope = "case-api", string? signed = null) => over.Post(Issuer.Discovery.TokenEndpoint!,
        new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = ClientId,
            ["scope"] = scope,
            ["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            ["client_assertion"] = signed ?? Signed()
        });
}
