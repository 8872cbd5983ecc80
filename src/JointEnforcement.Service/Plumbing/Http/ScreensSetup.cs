using System.Text.Json;
using JointEnforcement.Service.Demonstration;
using JointEnforcement.Web;
using JointEnforcement.Web.Shell;

namespace JointEnforcement.Service.Plumbing;

internal static class ScreensSetup
{
    private static readonly string[] OnBar = ["eeb-liaison", "eeb-head", "psb-duty", "proc-supervision", "gov-coordinator"];

    public static WebApplicationBuilder AddScreens(this WebApplicationBuilder builder)
    {
        var demonstration = builder.Configuration.GetValue<bool>("Demonstration");
        // The screens' files stand in another project until the house is published.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddRazorComponents();
        builder.Services.AddAntiforgery(options => options.Cookie.Name = "form");
        builder.Services.AddScreens(new HouseSettings(demonstration, builder.Configuration["Place"] ?? "洪江市", demonstration ? Accounts() : [])
        {
            PracticeCase = demonstration ? DemonstrationIds.Guide : null
        });
        return builder;
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>();
        app.MapScreens();
    }

    private static List<DemoAccount> Accounts()
    {
        using var people = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Demonstration", "people.json")));
        return
        [
            .. people.RootElement.GetProperty("people").EnumerateArray().Select(p => new DemoAccount(
                p.GetProperty("id").GetString()!, p.GetProperty("name").GetString()!, p.GetProperty("agency").GetString()!,
                p.GetProperty("posts")[0].GetString()!, OnBar.Contains(p.GetProperty("id").GetString())))
        ];
    }
}
