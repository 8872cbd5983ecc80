using JointEnforcement.Identity.Clients;
using JointEnforcement.Identity.Keys;
using JointEnforcement.Identity.Plumbing;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace JointEnforcement.Identity.Tokens;

internal static class TokenServices
{
    public static void AddTokens(this WebApplicationBuilder builder, Doors doors)
    {
        builder.Services.AddOpenIddict()
            .AddCore(o => o.UseEntityFrameworkCore().UseDbContext<IdentityStore>())
            .AddServer(o => Configure(o, doors));

        builder.Services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>, ServerKeys>();
        builder.Services.AddScoped<Families>();
        builder.Services.AddScoped<AssertionLedger>();
        builder.Services.AddHostedService<Housekeeping>();
        builder.Services.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedFor);
    }

    public static void MapTokens(this WebApplication house)
    {
        house.MapAuthorize();
        house.MapTokenExchange();
        house.MapUserInfo();
        house.MapEndSession();
    }

    private static void Configure(OpenIddictServerBuilder o, Doors doors)
    {
        o.SetIssuer(doors.Issuer);
        o.SetAuthorizationEndpointUris(Addresses.Authorize)
            .SetPushedAuthorizationEndpointUris(Addresses.PushedAuthorization)
            .SetTokenEndpointUris(Addresses.Token)
            .SetUserInfoEndpointUris(Addresses.UserInfo)
            .SetIntrospectionEndpointUris(Addresses.Introspection)
            .SetRevocationEndpointUris(Addresses.Revocation)
            .SetEndSessionEndpointUris(Addresses.EndSession);

        o.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().RequirePushedAuthorizationRequests();
        o.AllowClientCredentialsFlow();
        o.AllowRefreshTokenFlow().UseReferenceRefreshTokens().DisableSlidingRefreshTokenExpiration().SetRefreshTokenReuseLeeway(TimeSpan.Zero);
        o.Configure(server =>
        {
            server.CodeChallengeMethods.Remove(CodeChallengeMethods.Plain);
            server.ResponseModes.Remove(ResponseModes.Fragment);
        });

        o.SetAuthorizationCodeLifetime(TimeSpan.FromSeconds(60))
            .SetAccessTokenLifetime(TimeSpan.FromMinutes(5))
            .SetIdentityTokenLifetime(TimeSpan.FromMinutes(5))
            .SetRefreshTokenLifetime(TimeSpan.FromHours(8));
        o.DisableAccessTokenEncryption();
        o.RegisterClaims(Claims.Name, OfficerClaims.Agency, OfficerClaims.Post, Claims.AuthenticationMethodReference, Claims.AuthenticationTime);

        o.AddEventHandler(UsedOnce.Descriptor);
        o.AddEventHandler(ComesTooLate.Descriptor);
        o.AddEventHandler(AssertionOnce.Descriptor);

        var http = o.UseAspNetCore()
            .EnableAuthorizationEndpointPassthrough()
            .EnableTokenEndpointPassthrough()
            .EnableUserInfoEndpointPassthrough()
            .EnableEndSessionEndpointPassthrough()
            .EnableStatusCodePagesIntegration();

        if (doors.IssuerIsPlainHttp)
            http.DisableTransportSecurityRequirement();
    }

    private sealed class ServerKeys(KeyRing ring, ClientList clients) : IConfigureOptions<OpenIddictServerOptions>
    {
        public void Configure(OpenIddictServerOptions options)
        {
            // The first key signs; the second is only published, so that RS256 is listed.
            options.SigningCredentials.Add(ring.Signing);
            options.SigningCredentials.Add(ring.Published);
            options.EncryptionCredentials.Add(ring.Encrypting);
            options.Scopes.UnionWith(clients.Scopes);
        }
    }
}
