using JointEnforcement.Identity.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace JointEnforcement.Identity.Tokens;

/// <summary>
/// Ends what the id token hint names. A hint of another officer leaves this browser's session alone, because two officers
/// may be shown side by side; without a hint the officer is asked first.
/// </summary>
internal static class EndSessionEndpoint
{
    public static void MapEndSession(this IEndpointRouteBuilder house) =>
        house.MapMethods(Addresses.EndSession, [HttpMethods.Get, HttpMethods.Post], Handle);

    private static async Task<IResult> Handle(HttpContext context, Families families)
    {
        var hint = (await context.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)).Principal;
        var session = (await context.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal;

        if (hint is null && session is not null)
            return Results.Redirect(SignOutModel.Path + context.Request.QueryString);

        if (hint?.GetAuthorizationId() is { } family)
            await families.End(family);

        if (session is not null && hint?.GetClaim(Claims.Subject) == session.GetClaim(Claims.Subject))
            await context.SignOutAsync(IdentityConstants.ApplicationScheme);

        return Results.SignOut(
            new AuthenticationProperties { RedirectUri = SignOutModel.DonePath },
            [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
    }
}
