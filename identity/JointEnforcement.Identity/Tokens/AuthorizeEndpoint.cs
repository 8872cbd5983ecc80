using System.Globalization;
using System.Security.Claims;
using JointEnforcement.Identity.Demonstration;
using JointEnforcement.Identity.Officers;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Identity;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace JointEnforcement.Identity.Tokens;

internal static class AuthorizeEndpoint
{
    public static void MapAuthorize(this IEndpointRouteBuilder house) =>
        house.MapMethods(Addresses.Authorize, [HttpMethods.Get, HttpMethods.Post], Handle);

    private static async Task<IResult> Handle(HttpContext context, UserManager<Officer> officers, DemonstrationOfficers demonstration, TimeProvider clock)
    {
        var request = context.GetOpenIddictServerRequest()!;

        if (demonstration.IsSwitch(request))
        {
            return await demonstration.Find(request.LoginHint) is { } shown
                ? Granted(OfficerClaims.Principal(shown, [DemonstrationOfficers.Method], clock.GetUtcNow().ToUnixTimeSeconds(), request.GetScopes()))
                : Refused(Errors.AccessDenied, "There is no such demonstration officer.");
        }

        var session = (await context.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal;
        if (session is null || !IsFresh(session, context, request, clock.GetUtcNow()))
        {
            return request.HasPromptValue(PromptValues.None)
                ? Refused(Errors.LoginRequired, "The officer has to sign in.")
                : Results.Redirect(SignInPage(context, request));
        }

        var officer = await officers.FindByIdAsync(session.GetClaim(Claims.Subject)!);
        return officer is null
            ? Results.Redirect(SignInPage(context, request))
            : Granted(OfficerClaims.Principal(officer, session.GetClaims(Claims.AuthenticationMethodReference), AuthTime(session), request.GetScopes()));
    }

    // A session opened for this very request satisfies it, or signing in would be asked for again and again.
    private static bool IsFresh(ClaimsPrincipal session, HttpContext context, OpenIddictRequest request, DateTimeOffset now)
    {
        if (session.GetClaim(Doorman.OpenedFor) == context.Request.GetEncodedPathAndQuery())
            return true;

        return !request.HasPromptValue(PromptValues.Login)
            && (request.MaxAge is not { } age || now.ToUnixTimeSeconds() - AuthTime(session) < age);
    }

    private static long AuthTime(ClaimsPrincipal session) =>
        long.Parse(session.GetClaim(Claims.AuthenticationTime)!, CultureInfo.InvariantCulture);

    private static string SignInPage(HttpContext context, OpenIddictRequest request)
    {
        var query = new QueryBuilder { { "returnUrl", context.Request.GetEncodedPathAndQuery() } };
        if (request.UiLocales is { Length: > 0 } locales)
            query.Add("ui_locales", locales);
        if (request.LoginHint is { Length: > 0 } hint)
            query.Add("account", hint);

        return OfficerServices.SignInPath + query;
    }

    private static IResult Granted(ClaimsPrincipal principal) =>
        Results.SignIn(principal, authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);

    public static IResult Refused(string error, string description) => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = error,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = description
        }),
        [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
}
