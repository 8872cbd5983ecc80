using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace JointEnforcement.Service.Plumbing;

internal static class SignInEndpoints
{
    public static void MapSignIn(this WebApplication app, bool demonstration)
    {
        app.MapPost("/sign-out", SignOut).DisableAntiforgery();
        app.MapGet("/sign-out", SignOut);
        if (demonstration)
            app.MapGet("/demonstration/switch", Switch).AllowAnonymous();
    }

    private static IResult SignOut() =>
        Results.SignOut(new AuthenticationProperties { RedirectUri = "/" }, [CookieAuthenticationDefaults.AuthenticationScheme, OpenIdConnectDefaults.AuthenticationScheme]);

    private static async Task<IResult> Switch(string to, string? returnUrl, HttpContext http)
    {
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        var properties = new AuthenticationProperties { RedirectUri = $"{http.Request.PathBase}/{Inside(returnUrl)}" };
        properties.Items[SignIn.AsOfficer] = to;
        return Results.Challenge(properties, [OpenIdConnectDefaults.AuthenticationScheme]);
    }

    private static string Inside(string? address) =>
        string.IsNullOrEmpty(address) || address.Contains(':') || address.Contains("//", StringComparison.Ordinal) || address.Contains('\\') ? "" : address.TrimStart('.', '/');
}
