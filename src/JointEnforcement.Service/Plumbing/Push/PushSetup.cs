using JointEnforcement.Contracts;
using JointEnforcement.Service.Plumbing.Ledger;
using Microsoft.AspNetCore.SignalR;

namespace JointEnforcement.Service.Plumbing.Push;

internal static class PushSetup
{
    public static WebApplicationBuilder AddPush(this WebApplicationBuilder builder)
    {
        builder.Services.AddSignalR(hub =>
        {
            hub.MaximumReceiveMessageSize = 32 * 1024;
            hub.MaximumParallelInvocationsPerClient = 1;
            hub.EnableDetailedErrors = false;
            hub.KeepAliveInterval = TimeSpan.FromSeconds(10);
        }).AddJsonProtocol(json => HouseJson.Apply(json.PayloadSerializerOptions));
        builder.Services.AddSingleton<IUserIdProvider, SubjectIsTheUser>();
        builder.Services.AddSingleton<LiveConnections>();
        builder.Services.AddSingleton<LogReader>();
        builder.Services.AddSingleton<FeedCursor>();
        builder.Services.AddHostedService<Tailer>();
        builder.Services.AddHostedService<Notifier>();
        return builder;
    }

    public static void MapLive(this IEndpointRouteBuilder app) =>
        app.MapHub<LiveHub>("/live", connection => connection.CloseOnAuthenticationExpiration = true);
}
