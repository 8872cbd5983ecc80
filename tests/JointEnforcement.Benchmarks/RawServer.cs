using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JointEnforcement.Benchmarks;

/// <summary>The limit of pushing: a bare hub that calls a message of the same size out to everyone.</summary>
internal static class RawServer
{
    public static async Task Serve(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSignalR();
        var app = builder.Build();
        app.MapHub<RawHub>("/live");
        app.MapPost("/call-out/{seq:long}", (long seq, IHubContext<RawHub> hub) =>
            hub.Clients.Group("all").SendAsync("Moved", new { seq, matter = Guid.NewGuid(), version = 12, what = "police_receipt_issued" }));
        app.Urls.Add(url);
        await app.RunAsync();
    }
}

internal sealed class RawHub : Hub
{
    public override Task OnConnectedAsync() => Groups.AddToGroupAsync(Context.ConnectionId, "all");
}
