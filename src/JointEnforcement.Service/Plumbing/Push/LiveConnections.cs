using System.Collections.Concurrent;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Agencies;
using Microsoft.AspNetCore.SignalR;

namespace JointEnforcement.Service.Plumbing.Push;

/// <summary>Who listens on this node, so that whoever may no longer listen is cut off at once.</summary>
internal sealed class LiveConnections(RegisterBook register)
{
    private readonly ConcurrentDictionary<string, (string Officer, string Agency, HubCallerContext Context)> _open = new();

    public int Count => _open.Count;

    public void Opened(Officer officer, HubCallerContext context) => _open[context.ConnectionId] = (officer.Id, officer.Agency.Code, context);

    public void Closed(string connectionId) => _open.TryRemove(connectionId, out _);

    public void CutOffWhoMayNotListen()
    {
        foreach (var (_, connection) in _open)
            if (register.Officer(connection.Officer) is not { ReadsCases: true } officer || officer.Agency.Code != connection.Agency)
                connection.Context.Abort();
    }
}
