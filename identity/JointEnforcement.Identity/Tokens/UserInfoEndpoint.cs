using JointEnforcement.Identity.Officers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace JointEnforcement.Identity.Tokens;

internal static class UserInfoEndpoint
{
    public static void MapUserInfo(this IEndpointRouteBuilder house) =>
        house.MapMethods(Addresses.UserInfo, [HttpMethods.Get, HttpMethods.Post], Handle);

    private static async Task<IResult> Handle(HttpContext context, UserManager<Officer> officers)
    {
        var asking = (await context.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)).Principal!;
        if (await officers.FindByIdAsync(asking.GetClaim(Claims.Subject)!) is not { Disabled: false } officer)
            return Results.Challenge(authenticationSchemes: [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);

        return Results.Json(new Dictionary<string, object>
        {
            [Claims.Subject] = officer.Id,
            [Claims.Name] = officer.Name,
            [OfficerClaims.Agency] = officer.Agency,
            [OfficerClaims.Post] = officer.Posts
        });
    }
}
