using System.Threading.Channels;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>A hint that something was committed on this node. Hints may be lost: the log is the outbox.</summary>
internal sealed class FeedSignal
{
    private readonly Channel<bool> _here = OneSlot();
    private readonly Channel<bool> _elsewhere = OneSlot();

    /// <summary>For this node's tailer.</summary>
    public ChannelReader<bool> Here => _here.Reader;

    /// <summary>For the one that tells the other nodes.</summary>
    public ChannelReader<bool> Elsewhere => _elsewhere.Reader;

    public void Committed()
    {
        _here.Writer.TryWrite(true);
        _elsewhere.Writer.TryWrite(true);
    }

    public void Heard() => _here.Writer.TryWrite(true);

    private static Channel<bool> OneSlot() =>
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
}
