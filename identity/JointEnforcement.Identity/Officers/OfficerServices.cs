using JointEnforcement.Identity.Plumbing;
using JointEnforcement.Identity.SecondFactor;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace JointEnforcement.Identity.Officers;

internal static class OfficerServices
{
    public const string SignInPath = "/sign-in";

    public static void AddOfficers(this WebApplicationBuilder builder, Doors doors)
    {
        builder.Services.AddIdentityCore<Officer>(o =>
        {
            o.Lockout.MaxFailedAccessAttempts = 5;
            o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            o.Password.RequiredLength = 12;
            o.Password.RequireDigit = o.Password.RequireLowercase = o.Password.RequireUppercase = o.Password.RequireNonAlphanumeric = false;
            o.Password.RequiredUniqueChars = 5;
        })
            .AddEntityFrameworkStores<IdentityStore>()
            .AddSignInManager();

        builder.Services.AddScoped<Doorman>();
        builder.Services.AddScoped<Dismissal>();
        builder.Services.AddScoped<Authenticators>();
        builder.Services.AddScoped<HalfwayIn>();
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, o => Session(o, doors));
        builder.Services.AddAuthorization();
    }

    // Cookies of one host are shared by all its ports, so the name must differ from the case service's.
    private static void Session(CookieAuthenticationOptions o, Doors doors)
    {
        o.Cookie.Name = doors.IssuerIsPlainHttp ? "identity-session" : "__Host-identity-session";
        o.Cookie.HttpOnly = true;
        o.Cookie.SameSite = SameSiteMode.Lax;
        o.Cookie.SecurePolicy = doors.IssuerIsPlainHttp ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        o.ExpireTimeSpan = TimeSpan.FromMinutes(30);
        o.SlidingExpiration = true;
        o.LoginPath = SignInPath;
        o.Events.OnValidatePrincipal = async context =>
        {
            var users = context.HttpContext.RequestServices.GetRequiredService<UserManager<Officer>>();
            var officer = await users.FindByIdAsync(context.Principal?.FindFirst("sub")?.Value ?? "");

            if (officer is null or { Disabled: true } || officer.SecurityStamp != context.Principal?.FindFirst(Doorman.Stamp)?.Value)
                context.RejectPrincipal();
        };
    }
}
