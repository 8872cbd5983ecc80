using JointEnforcement.Contracts;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Deadlines;
using JointEnforcement.Service.Dossiers;
using JointEnforcement.Service.Imports;
using JointEnforcement.Service.Live;
using JointEnforcement.Service.Matters;
using JointEnforcement.Service.Notices;
using JointEnforcement.Service.Omissions;
using JointEnforcement.Service.Operations;
using JointEnforcement.Service.Referrals;
using JointEnforcement.Service.Routing;
using JointEnforcement.Service.Thresholds;

namespace JointEnforcement.Service.Plumbing;

internal static class HttpSetup
{
    public static WebApplicationBuilder AddHouse(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.AddSingleton<RegisterBook>();
        services.AddSingleton<ActAddresses>();
        services.AddScoped<TheOfficer>();
        services.AddScoped<ICaseHouse, CaseHouse>();
        services.AddScoped<ActDesk>();
        services.AddScoped<CitedLaw>();
        services.AddSingleton<Worklist>();
        services.AddSingleton<Openings>();
        services.AddScoped<MatterLists>();
        services.AddScoped<MatterHistory>();
        services.AddScoped<ReferralLists>();
        services.AddScoped<ReferralHistory>();
        services.AddSingleton<ActDoors>();
        services.AddSingleton<FileStore>().AddSingleton<FileCheck>();
        services.AddImports();
        services.AddRoutingBook();
        builder.AddDeadlines();
        builder.AddWorkbench();
        foreach (var door in ActDoors.Types)
            services.AddSingleton(typeof(IActDoor), door);
        foreach (var answer in typeof(IAnswer).Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(IAnswer).IsAssignableFrom(t)))
            services.AddScoped(typeof(IAnswer), answer);
        // A query that cannot be read is answered by ApiErrors, not with an empty page.
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(json => HouseJson.Apply(json.SerializerOptions));
        services.AddOpenApi("v1", ApiDocument.Describe);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        return builder;
    }

    public static void MapHouse(this WebApplication app)
    {
        var api = app.MapGroup("/api");
        api.MapQuestions();
        api.MapActs();
        api.MapFiles();
        api.MapImports();
        api.MapDrafts();
        api.MapRouting();
        api.MapThresholds();
        api.MapDeadlines();
        api.MapNotices();
        api.MapCalendars();
        api.MapWorkbench();
    }
}
