using System.Text.Json;
using System.Threading.Channels;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Live;
using JointEnforcement.Service.Plumbing.Push;
using Microsoft.AspNetCore.SignalR;

namespace JointEnforcement.Service.Notices;

/// <summary>What the store called out after notices were committed, until this node has passed it on.</summary>
internal sealed class NoticeSignal
{
    private readonly Channel<string> _heard = Channel.CreateBounded<string>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropOldest });

    public ChannelReader<string> Heard => _heard.Reader;

    public void Call(string text) => _heard.Writer.TryWrite(text);

    /// <summary>Calls may have been lost while the store was away: every screen looks for itself.</summary>
    public void Missed() => Call("");
}

/// <summary>Tells this node's screens that notices stand for their agency: a number and a count, never what they say.</summary>
internal sealed class NoticeCaller(NoticeSignal signal, IHubContext<LiveHub, ICaseScreen> screens) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var text in signal.Heard.ReadAllAsync(stoppingToken))
        {
            if (text.Length == 0)
                await screens.Clients.All.Noticed(new NoticeStands(0, 0));
            else
                foreach (var call in JsonSerializer.Deserialize<List<Call>>(text, HouseJson.Options)!)
                    await screens.Clients.Group(LiveHub.GroupOf(call.Agency)).Noticed(new NoticeStands(call.Id, call.Count));
        }
    }

    private sealed record Call(string Agency, long Id, int Count);
}
