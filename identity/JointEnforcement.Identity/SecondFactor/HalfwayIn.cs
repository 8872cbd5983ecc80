using System.Security.Cryptography;
using JointEnforcement.Identity.Officers;
using JointEnforcement.Identity.Plumbing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace JointEnforcement.Identity.SecondFactor;

/// <summary>Remembers for five minutes that the password was right while the second factor is still owed. It opens nothing by itself.</summary>
internal sealed class HalfwayIn(IDataProtectionProvider protection, UserManager<Officer> officers, Doors doors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("JointEnforcement.Identity.HalfwayIn").ToTimeLimitedDataProtector();

    private string Name => doors.IssuerIsPlainHttp ? "identity-halfway" : "__Host-identity-halfway";

    public void Remember(HttpContext context, Officer officer) =>
        context.Response.Cookies.Append(Name, seal.Protect($"{officer.Id}\n{officer.SecurityStamp}", Patience), Options());

    public void Forget(HttpContext context) => context.Response.Cookies.Delete(Name, Options());

    public async Task<Officer?> Who(HttpContext context)
    {
        if (context.Request.Cookies[Name] is not { } kept)
            return null;

        try
        {
            return seal.Unprotect(kept).Split('\n') is [var id, var stamp]
                && await officers.FindByIdAsync(id) is { Disabled: false } officer
                && officer.SecurityStamp == stamp ? officer : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private CookieOptions Options() => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = !doors.IssuerIsPlainHttp,
        Path = "/",
        MaxAge = Patience
    };
}
