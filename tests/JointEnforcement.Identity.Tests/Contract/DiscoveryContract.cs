using System.Text.Json;
using JointEnforcement.Identity.Tests.Plumbing;

namespace JointEnforcement.Identity.Tests.Contract;

public sealed class DiscoveryContract(Issuer issuer)
{
    [Fact]
    public void Every_endpoint_is_published()
    {
        var published = issuer.Discovery;
        Assert.All(
            [
                published.AuthorizeEndpoint, published.PushedAuthorizationRequestEndpoint, published.TokenEndpoint, published.UserInfoEndpoint,
                published.IntrospectionEndpoint, published.RevocationEndpoint, published.EndSessionEndpoint, published.JwksUri
            ],
            Assert.NotNull);
    }

    [Fact]
    public void N_40_only_S256_is_offered_for_PKCE() => Assert.Equal(["S256"], Listed("code_challenge_methods_supported"));

    [Fact]
    public void N_45_neither_password_nor_implicit_grants_exist()
    {
        Assert.DoesNotContain("password", Listed("grant_types_supported"));
        Assert.DoesNotContain("implicit", Listed("grant_types_supported"));
        Assert.Equal(["code"], Listed("response_types_supported"));
    }

    [Fact]
    public void Pushed_requests_are_demanded() => Assert.True(issuer.Discovery.Json!.Value.GetProperty("require_pushed_authorization_requests").GetBoolean());

    [Fact]
    public void ES256_and_RS256_are_listed_and_both_keys_are_published_without_private_parts()
    {
        Assert.Contains("ES256", Listed("id_token_signing_alg_values_supported"));
        Assert.Contains("RS256", Listed("id_token_signing_alg_values_supported"));

        var keys = issuer.Discovery.KeySet!.Keys;
        Assert.Contains(keys, k => k.Kty == "EC");
        Assert.Contains(keys, k => k.Kty == "RSA");
        Assert.All(keys, k => Assert.Null(k.D));
    }

    [Fact]
    public void The_answer_names_its_issuer() =>
        Assert.True(issuer.Discovery.Json!.Value.GetProperty("authorization_response_iss_parameter_supported").GetBoolean());

    private string[] Listed(string name) => issuer.Discovery.Json!.Value.GetProperty(name).Deserialize<string[]>()!;
}
