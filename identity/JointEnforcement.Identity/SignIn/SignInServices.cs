using System.Globalization;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Localization;

namespace JointEnforcement.Identity.SignIn;

internal static class SignInServices
{
    public static void AddSignInPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorPages();
        builder.Services.AddScoped<Admission>();
        builder.Services.AddWebEncoders(o => o.TextEncoderSettings = new(UnicodeRanges.All));
        builder.Services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "identity-form";
            o.Cookie.SameSite = SameSiteMode.Lax;
        });

        builder.Services.Configure<RequestLocalizationOptions>(o =>
        {
            CultureInfo[] known = [new("zh-Hans"), new("zh-Hant"), new("en")];
            o.DefaultRequestCulture = new(known[0]);
            o.SupportedCultures = known;
            o.SupportedUICultures = known;
            o.RequestCultureProviders = [new AskedLanguage(), new AcceptedLanguage()];
        });

        var perMinute = builder.Configuration.GetValue("SignIn:PerMinuteAndAddress", 60);
        builder.Services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
            o.AddPolicy(Attempts, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    context.Connection.RemoteIpAddress?.ToString() ?? "",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter(""));
        });
    }

    public const string Attempts = "attempts";
}
