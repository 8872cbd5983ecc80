using System.Collections.Immutable;
using System.Security.Claims;
using System.Text.Json;
using JointEnforcement.Identity.Officers;
using Microsoft.IdentityModel.JsonWebTokens;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace JointEnforcement.Identity.Tokens;

/// <summary>
/// What a token says about an officer: <c>sub</c>, <c>name</c>, <c>agency</c>, <c>post</c> (always an array), <c>amr</c>, <c>auth_time</c>.
/// It says who is asking. Whether that officer heads the agency or may see a case is decided by the case service's register.
/// </summary>
internal static class OfficerClaims
{
    public const string Agency = "agency";
    public const string Post = "post";
    public const string CaseApi = "case-api";

    public static ClaimsPrincipal Principal(Officer officer, IEnumerable<string> amr, long authTime, ImmutableArray<string> scopes)
    {
        var identity = Empty();
        identity.SetClaim(Claims.Subject, officer.Id);
        identity.SetClaim(Claims.AuthenticationTime, authTime);
        return Granted(Describe(identity, officer, amr), scopes);
    }

    public static ClaimsPrincipal System(string clientId, string? agency, ImmutableArray<string> scopes)
    {
        var identity = Empty();
        identity.SetClaim(Claims.Subject, clientId);
        identity.SetClaim(Agency, agency);
        return Granted(identity, scopes);
    }

    public static ClaimsIdentity Describe(ClaimsIdentity identity, Officer officer, IEnumerable<string> amr)
    {
        SetArray(identity, Claims.AuthenticationMethodReference, amr);
        identity.SetClaim(Claims.Name, officer.Name);
        identity.SetClaim(Agency, officer.Agency);
        SetArray(identity, Post, officer.Posts);
        return identity;
    }

    public static ClaimsPrincipal Granted(ClaimsIdentity identity, ImmutableArray<string> scopes)
    {
        identity.SetScopes(scopes);
        if (scopes.Contains(CaseApi))
            identity.SetResources(CaseApi);

        return Addressed(identity);
    }

    public static ClaimsPrincipal Addressed(ClaimsIdentity identity)
    {
        identity.SetDestinations(_ => [Destinations.AccessToken, Destinations.IdentityToken]);
        return new(identity);
    }

    public static ClaimsIdentity Empty() => new(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, Claims.Name, Claims.Role);

    // Several claims of one type become an array only when there are two; one JSON claim is an array always.
    private static void SetArray(ClaimsIdentity identity, string type, IEnumerable<string> values)
    {
        string[] kept = [.. values];
        identity.RemoveClaims(type);
        identity.AddClaim(new Claim(type, JsonSerializer.Serialize(kept), JsonClaimValueTypes.JsonArray));
    }
}
