using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace JointEnforcement.Identity.Plumbing;

internal static class HouseLog
{
    public static void AddHouseLog(this WebApplicationBuilder builder) => builder.Services.AddSerilog((_, log) =>
    {
        log.MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            // At Information OpenIddict writes whole requests and responses.
            .MinimumLevel.Override("OpenIddict", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.AspNetCore.Antiforgery", LogEventLevel.Error)
            // Migrating into a database that does not exist yet starts with a failed connection; a real failure throws.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Connection", LogEventLevel.Fatal)
            .Enrich.FromLogContext()
            .ReadFrom.Configuration(builder.Configuration);

        if (builder.Environment.IsDevelopment())
            log.WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: null);
        else
            log.WriteTo.Console(new RenderedCompactJsonFormatter());
    }, preserveStaticLogger: true);

    public static void UseHouseLog(this WebApplication house) => house.UseSerilogRequestLogging(o =>
    {
        // The house's own logger: the static one belongs to whichever house of this process started last.
        o.Logger = house.Services.GetRequiredService<Serilog.ILogger>();
        o.IncludeQueryInRequestPath = false;
        o.GetLevel = (context, _, failure) => (failure, context.Response.StatusCode, context.Request.Path.StartsWithSegments("/health")) switch
        {
            ({ }, _, _) or (_, >= 500, _) => LogEventLevel.Error,
            (_, _, true) => LogEventLevel.Debug,
            _ => LogEventLevel.Information
        };
    });
}
