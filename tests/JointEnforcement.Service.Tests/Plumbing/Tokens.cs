using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace JointEnforcement.Service.Tests.Plumbing;

/// <summary>The issuer of these tests: a key of this run, so that no identity process is needed.</summary>
public static class Tokens
{
    public const string Issuer = "http://localhost:9/";

    public static ECDsaSecurityKey Key { get; } = new(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "tests" };

    public static string For(string officer, Action<SecurityTokenDescriptor>? change = null)
    {
        var token = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = "case-api",
            TokenType = "at+jwt",
            Claims = new Dictionary<string, object> { ["sub"] = officer },
            Expires = DateTime.UtcNow.AddMinutes(30),
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.EcdsaSha256)
        };
        change?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    public static void Trust(JwtBearerOptions options) => options.ConfigurationManager = Configuration();

    /// <summary>Whoever has not signed in is sent to the issuer, which nobody has to reach for that.</summary>
    public static void Trust(OpenIdConnectOptions options) =>
        (options.ConfigurationManager, options.PushedAuthorizationBehavior) = (Configuration(), PushedAuthorizationBehavior.Disable);

    private static StaticConfigurationManager<OpenIdConnectConfiguration> Configuration()
    {
        var configuration = new OpenIdConnectConfiguration { Issuer = Issuer, AuthorizationEndpoint = $"{Issuer}connect/authorize" };
        configuration.SigningKeys.Add(Key);
        return new(configuration);
    }
}
