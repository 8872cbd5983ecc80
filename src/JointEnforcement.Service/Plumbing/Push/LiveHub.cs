using JointEnforcement.Contracts.Live;
using JointEnforcement.Service.Agencies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace JointEnforcement.Service.Plumbing.Push;

/// <summary>Where screens listen. A connection joins the group of its officer's agency, and only if the register lets them read cases.</summary>
[Authorize]
internal sealed class LiveHub(RegisterBook register, LiveConnections connections, FeedCursor cursor) : Hub<ICaseScreen>
{
    public static string GroupOf(string agency) => $"agency:{agency}";

    public override async Task OnConnectedAsync()
    {
        if (register.Officer(Context.User) is not { ReadsCases: true } officer)
        {
            Context.Abort();
            return;
        }
        connections.Opened(officer, Context);
        await Groups.AddToGroupAsync(Context.ConnectionId, GroupOf(officer.Agency.Code));
        // Whatever is later than this will be called out to this connection; the rest is in the feed.
        await Clients.Caller.Heartbeat(cursor.Settled ?? 0);
        await base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        connections.Closed(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }
}

/// <summary>The hub's officer is the token's subject.</summary>
internal sealed class SubjectIsTheUser : IUserIdProvider
{
    public string? GetUserId(HubConnectionContext connection) => connection.User.FindFirst("sub")?.Value;
}
