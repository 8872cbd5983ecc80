using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace JointEnforcement.Service.Plumbing.Logging;

/// <summary>Readable lines while developing, compact JSON in production. Ids, acts and trace ids; never a person's data, a token or a query string.</summary>
internal static class LoggingSetup
{
    public static WebApplicationBuilder AddLogging(this WebApplicationBuilder builder)
    {
        builder.Services.AddSerilog((services, log) =>
        {
            log.MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("System", LogEventLevel.Warning)
                .MinimumLevel.Override("Marten", LogEventLevel.Warning)
                .MinimumLevel.Override("Npgsql", LogEventLevel.Warning)
                .Enrich.FromLogContext()
                .ReadFrom.Services(services);
            if (builder.Environment.IsDevelopment())
                log.WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj} {TraceId}{NewLine}{Exception}", formatProvider: CultureInfo.InvariantCulture);
            else
                log.WriteTo.Console(new RenderedCompactJsonFormatter());
        });
        return builder;
    }

    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.MessageTemplate = "{RequestMethod} {RouteOf} {StatusCode} in {Elapsed:0} ms";
        options.GetLevel = (http, _, e) => (e is not null || http.Response.StatusCode >= 500) && !http.Request.Path.StartsWithSegments("/health") ? LogEventLevel.Error : LogEventLevel.Debug;
        options.EnrichDiagnosticContext = (log, http) => log.Set("RouteOf", (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none");
    });
}
