using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace JointEnforcement.Web.Shell;

/// <summary>A taste kept in a cookie for a year; never anything that decides what one may do.</summary>
internal static class Preference
{
    public static void Keep(HttpContext visit, string name, string value) =>
        visit.Response.Cookies.Append(name, value, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = visit.Request.IsHttps,
        });

    // NavigateTo leaves by an exception, which in a page below an awaiting layout has ended the whole process.
    public static void GoOn(HttpContext visit, NavigationManager navigation, string? address) =>
        visit.Response.Redirect(navigation.ToAbsoluteUri(Here.Safe(address)).AbsoluteUri);
}
