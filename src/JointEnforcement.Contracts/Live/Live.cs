namespace JointEnforcement.Contracts.Live;

/// <summary>What the house calls out to a screen.</summary>
public interface ICaseScreen
{
    Task Moved(CaseMoved notice);

    /// <summary>The sequence up to which everything has been called out.</summary>
    Task Heartbeat(long seq);

    /// <summary>That notices stand which the agency may read; the screen asks for its own.</summary>
    Task Noticed(NoticeStands notice);
}

/// <summary>The number of an agency's newest notice and how many came with it, never what they say. Zero where the house only knows that something may stand.</summary>
public sealed record NoticeStands(long Id, int Count);

/// <summary>That something moved, never what: the screen asks for what it may see.</summary>
public sealed record CaseMoved(long Seq, Guid Matter, long Version, string What);

/// <summary><c>GET /api/feed?after=</c>: everything this officer's agency may see after a sequence, in order. <c>Reload</c> when the sequence is not known any more.</summary>
public sealed record ReadFeed(long After, int Take = 500) : Question<FeedPage>;

public sealed record FeedPage(IReadOnlyList<CaseMoved> Notices, long Upto, bool More, bool Reload)
{
    /// <summary>The number of the agency's newest notice, so that a screen that was away sees whether any came.</summary>
    public long Noticed { get; init; }
}
