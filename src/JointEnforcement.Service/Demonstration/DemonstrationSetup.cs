using System.Net;

namespace JointEnforcement.Service.Demonstration;

internal static class DemonstrationSetup
{
    public static WebApplicationBuilder AddDemonstration(this WebApplicationBuilder builder)
    {
        var demonstration = builder.Configuration.GetValue<bool>("Demonstration");
        builder.Services.AddSingleton(new DemonstrationProgress { Done = !demonstration });
        if (demonstration)
        {
            builder.Services.AddSingleton<PaperStore>();
            builder.Services.AddHostedService<DemonstrationSeed>();
        }
        return builder;
    }

    /// <summary>A demonstration has known accounts; it does not listen beyond this machine unless its operator says they know (F23-AC5).</summary>
    public static void RefuseStrangers(WebApplication app, string[] args)
    {
        if (!app.Configuration.GetValue<bool>("Demonstration") || args.Contains("--i-know"))
            return;

        // A bare port is open on every address of the machine.
        if (app.Configuration["urls"] is null && (app.Configuration["http_ports"] ?? app.Configuration["https_ports"]) is { Length: > 0 } ports)
            throw new InvalidOperationException($"The demonstration has known passwords and will not listen on every address (ports {ports}); name a loopback address with --urls, or start it with --i-know.");

        var addresses = (app.Configuration["urls"] ?? "http://localhost:5080").Split(';', StringSplitOptions.RemoveEmptyEntries);
        foreach (var address in addresses)
            if (!IsLoopback(BindingAddress.Parse(address).Host))
                throw new InvalidOperationException($"The demonstration has known passwords and will not listen on {address}; use a loopback address, or start it with --i-know.");
    }

    private static bool IsLoopback(string host) => host is "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}

/// <summary>Whether the demonstration's matters stand yet.</summary>
internal sealed class DemonstrationProgress
{
    public volatile bool Done;
}
