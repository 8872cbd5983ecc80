namespace JointEnforcement.Contracts.Live;

/// <summary>What the house calls out to a screen.</summary>
public interface ICaseScreen
{
    Task Moved(CaseMoved notice);

    /// <summary>The sequence up to which everything has been called out.</summary>
    Task Heartbeat(long seq);
}

/// <summary>That something moved, never what: the screen asks for what it may see.</summary>
public sealed record CaseMoved(long Seq, Guid Matter, long Version, string What);

/// <summary><c>GET /api/feed?after=</c>: everything this officer's agency may see after a sequence, in order. <c>Reload</c> when the sequence is not known any more.</summary>
public sealed record ReadFeed(long After, int Take = 500) : Question<FeedPage>;

public sealed record FeedPage(IReadOnlyList<CaseMoved> Notices, long Upto, bool More, bool Reload);
