using JointEnforcement.Web.Languages;
using JointEnforcement.Web.Forms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JointEnforcement.Web;

public static class Screens
{
    /// <summary>What the screens need beside <c>ICaseHouse</c>; the host adds the Razor components itself.</summary>
    public static IServiceCollection AddScreens(this IServiceCollection services, HouseSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.AddSingleton(settings);
        return services.AddScoped<Speech>().AddScoped<SentForm>();
    }
}
