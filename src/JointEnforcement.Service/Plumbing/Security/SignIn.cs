using System.IdentityModel.Tokens.Jwt;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace JointEnforcement.Service.Plumbing;

/// <summary>Officers come with a cookie from the code flow, agency systems with a bearer token; both name an issuer and nothing more of it.</summary>
internal static class SignIn
{
    private static readonly TimeSpan LongestSession = TimeSpan.FromHours(8);
    private const string Either = "either";
    public const string AsOfficer = "officer";

    public static WebApplicationBuilder AddSignIn(this WebApplicationBuilder builder)
    {
        var oidc = builder.Configuration.GetSection("Oidc");
        var authority = oidc["Authority"] ?? throw new InvalidOperationException("Oidc:Authority is not set; name the address of the identity provider.");
        var http = new Uri(authority).Scheme == Uri.UriSchemeHttp;
        if (http && !new Uri(authority).IsLoopback && !builder.Environment.IsDevelopment())
            throw new InvalidOperationException("Oidc:Authority must be https unless it is on this machine.");

        builder.Services.AddDataProtection()
            .SetApplicationName("joint-enforcement")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(builder.DataDirectory(), "keys")));

        builder.Services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, options =>
            {
                options.ForwardDefaultSelector = c => c.Request.Headers.Authorization.Count > 0 ? JwtBearerDefaults.AuthenticationScheme : CookieAuthenticationDefaults.AuthenticationScheme;
                options.ForwardChallenge = null;
            })
            .AddCookie(Cookie)
            .AddOpenIdConnect(options => Code(options, oidc, authority, http))
            .AddJwtBearer(options => Bearer(options, authority, http));
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return builder;
    }

    public static string DataDirectory(this WebApplicationBuilder builder) =>
        Path.GetFullPath(builder.Configuration["DataDirectory"] ?? Path.Combine(builder.Environment.ContentRootPath, ".data"));

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "officer";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CookieManager = new CookiePerSide();
        options.ExpireTimeSpan = TimeSpan.FromMinutes(30);
        options.SlidingExpiration = true;
        options.Events.OnRedirectToLogin = async context =>
        {
            if (AsksForPage(context.Request))
                await context.HttpContext.ChallengeAsync(OpenIdConnectDefaults.AuthenticationScheme, new AuthenticationProperties { RedirectUri = context.Request.PathBase + context.Request.Path + context.Request.QueryString });
            else
                await Problems.Write(Refusals.SignInRequired, context.HttpContext);
        };
        options.Events.OnValidatePrincipal = StillGood;
        options.Events.OnRedirectToAccessDenied = context => Problems.Write(Refusals.UnknownOfficer, context.HttpContext);
    }

    /// <summary>Eight hours after sign-in the cookie is worth nothing. What its officer may do is asked of the register at every request.</summary>
    private static async Task StillGood(CookieValidatePrincipalContext context)
    {
        var now = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var signedIn = long.TryParse(context.Principal?.FindFirst("auth_time")?.Value, out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : DateTimeOffset.MinValue;
        if (now - signedIn < LongestSession)
            return;

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    public static bool AsksForPage(HttpRequest request) =>
        (!request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/api/docs")) && !request.Path.StartsWithSegments("/live")
        && !request.Path.StartsWithSegments("/openapi") && !request.Path.StartsWithSegments("/health");

    private static void Code(OpenIdConnectOptions options, IConfiguration oidc, string authority, bool http)
    {
        options.Authority = authority;
        options.RequireHttpsMetadata = !http;
        options.ClientId = oidc["ClientId"] ?? "web";
        options.ClientSecret = oidc["ClientSecret"];
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MaxAge = LongestSession;
        options.PushedAuthorizationBehavior = PushedAuthorizationBehavior.Require;
        options.MapInboundClaims = false;
        options.TokenValidationParameters.NameClaimType = "name";
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("profile");
        options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        options.NonceCookie.SecurePolicy = options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.NonceCookie.SameSite = options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.Events.OnRedirectToIdentityProvider = context =>
        {
            if (context.Properties.Items.TryGetValue(AsOfficer, out var officer))
            {
                context.ProtocolMessage.LoginHint = officer;
                context.ProtocolMessage.AcrValues = "demonstration";
            }
            return Task.CompletedTask;
        };
        // The identity token alone is kept, so that signing out ends this sign-in and no other.
        options.Events.OnTokenValidated = context =>
        {
            if (context.TokenEndpointResponse?.IdToken is { } idToken)
                context.Properties!.StoreTokens([new AuthenticationToken { Name = OpenIdConnectParameterNames.IdToken, Value = idToken }]);
            return Task.CompletedTask;
        };
        options.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            context.Response.Redirect($"{context.Request.PathBase}/");
            return Task.CompletedTask;
        };
    }

    private static void Bearer(JwtBearerOptions options, string authority, bool http)
    {
        options.Authority = authority;
        options.RequireHttpsMetadata = !http;
        options.MapInboundClaims = false;
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidAudience = "case-api",
            ValidIssuer = authority.TrimEnd('/') + "/",
            ValidIssuers = [authority, authority.TrimEnd('/')],
            ValidTypes = ["at+jwt"],
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSha256],
            ClockSkew = TimeSpan.FromSeconds(10),
            NameClaimType = "name"
        };
        options.Events = new JwtBearerEvents
        {
            OnChallenge = async context =>
            {
                context.HandleResponse();
                context.Response.Headers.WWWAuthenticate = "Bearer";
                await Problems.Write(Refusals.SignInRequired, context.HttpContext);
            }
        };
    }
}

/// <summary>The demonstration shows two officers side by side in one window: each side keeps its own cookie.</summary>
internal sealed class CookiePerSide : ICookieManager
{
    private readonly ChunkingCookieManager _inner = new();

    public string? GetRequestCookie(HttpContext context, string key) => _inner.GetRequestCookie(context, Keyed(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _inner.AppendResponseCookie(context, Keyed(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _inner.DeleteCookie(context, Keyed(context, key), options);

    private static string Keyed(HttpContext context, string key) => context.Request.PathBase.HasValue ? $"{key}-{context.Request.PathBase.Value!.Trim('/')}" : key;
}
