using System.Security.Claims;
using JointEnforcement.Identity.Clients;
using JointEnforcement.Identity.Officers;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace JointEnforcement.Identity.Tokens;

internal static class TokenEndpoint
{
    public static void MapTokenExchange(this IEndpointRouteBuilder house) => house.MapPost(Addresses.Token, Handle);

    private static async Task<IResult> Handle(HttpContext context, UserManager<Officer> officers, ClientList clients)
    {
        var request = context.GetOpenIddictServerRequest()!;

        if (request.IsClientCredentialsGrantType())
        {
            var client = clients.Find(request.ClientId)!;
            return request.GetScopes().Except(client.Scopes).Any()
                ? AuthorizeEndpoint.Refused(Errors.InvalidScope, "The client may not ask for this scope.")
                : Granted(OfficerClaims.System(client.Id, client.Agency, request.GetScopes()));
        }

        var earlier = (await context.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)).Principal!;
        var officer = await officers.FindByIdAsync(earlier.GetClaim(Claims.Subject)!);
        if (officer is null or { Disabled: true })
            return AuthorizeEndpoint.Refused(Errors.InvalidGrant, "The officer may no longer sign in.");

        var identity = OfficerClaims.Empty();
        identity.AddClaims(earlier.Claims);
        return Granted(OfficerClaims.Addressed(OfficerClaims.Describe(identity, officer, earlier.GetClaims(Claims.AuthenticationMethodReference))));
    }

    private static IResult Granted(ClaimsPrincipal principal) =>
        Results.SignIn(principal, authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
}
