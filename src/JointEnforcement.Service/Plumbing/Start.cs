using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Demonstration;
using JointEnforcement.Service.Plumbing.Ledger;
using JointEnforcement.Service.Plumbing.Logging;
using JointEnforcement.Service.Plumbing.Push;
using JointEnforcement.Service.Routing;

namespace JointEnforcement.Service.Plumbing;

internal static class Start
{
    /// <summary>Builds and runs the house; what keeps it from starting is one sentence and an exit code.</summary>
    public static async Task<int> House(string[] args, Func<WebApplicationBuilder, WebApplicationBuilder> furnish)
    {
        try
        {
            var app = Build(furnish(WebApplication.CreateBuilder(args)));
            DemonstrationSetup.RefuseStrangers(app, args);
            if (await DemonstrationReset.Done(app, args))
                return 0;
            app.Services.GetRequiredService<RoutingBook>();
            await DemonstrationReset.LeaveNoHalf(app);
            await app.Services.GetRequiredService<LedgerSchema>().Apply(app.Lifetime.ApplicationStopping);
            await app.Services.GetRequiredService<TimeLedger>().Install(app.Lifetime.ApplicationStopping);
            await app.Services.GetRequiredService<RecordShapes>().Apply(app.Lifetime.ApplicationStopping);
            await app.Services.GetRequiredService<RegisterBook>().BringFromFile(app.Lifetime.ApplicationStopping);
            await app.RunAsync();
            return 0;
        }
        catch (Exception e) when (Reason(e) is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return 1;
        }
    }

    private static WebApplication Build(WebApplicationBuilder builder)
    {
        var demonstration = builder.Configuration.GetValue<bool>("Demonstration");
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null && builder.Configuration["https_ports"] is null)
            builder.WebHost.UseUrls("http://localhost:5080");
        var app = builder.Build();
        app.UseSafeHeaders(builder.Configuration["Oidc:Authority"]!, demonstration);
        if (demonstration)
            app.UsePathBase("/right");
        app.UseRequestLog();
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseWhen(http => SignIn.AsksForPage(http.Request), pages => pages.UseStatusCodePagesWithReExecute("/not-found"));
        app.UseMiddleware<ApiErrors>();
        app.UseRouting();
        app.UseWebSockets();
        app.UseSameOrigin();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapHouse();
        app.MapLive();
        app.MapSignIn(demonstration);
        app.MapHealth();
        app.MapDocs();
        app.MapPages();
        return app;
    }

    private static string? Reason(Exception e) => e switch
    {
        InvalidOperationException { Message: var message } when !message.Contains('\n') => message,
        Npgsql.NpgsqlException npgsql => $"The database cannot be reached ({npgsql.Message.Split('\n')[0]}). Check ConnectionStrings__Cases and that PostgreSQL is running.",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException inner } => $"{inner.Message}. Choose another port.",
        { InnerException: { } inner } => Reason(inner),
        _ => null
    };
}
