namespace JointEnforcement.Contracts.Matters;

/// <summary><c>GET /api/{room}/{id}</c>: one matter of a kind other than referral, whole.</summary>
public sealed record ShowMatter(MatterKind Kind, Guid Id) : Question<MatterPage>;

/// <summary>Which matters a list names.</summary>
public enum MatterFilter { All, Open, Waiting, SentByUs, Overdue, DueSoon, Done }

/// <summary><c>GET /api/{room}</c> for one kind, <c>GET /api/matters</c> for all: by time left, twenty a page; <c>After</c> is the cursor of the page before.</summary>
public sealed record ListMatters(MatterKind? Kind = null, MatterFilter Filter = MatterFilter.All, string? Text = null, string? After = null, int Take = 20) : Question<MatterList>;

/// <summary>A page of lines, the cursor of the next, and how many each filter would name.</summary>
public sealed record MatterList(IReadOnlyList<MatterLine> Lines, string? Next, int Total, IReadOnlyDictionary<MatterFilter, int> Counts)
{
    /// <summary>Open matters of each kind that this officer sees.</summary>
    public IReadOnlyDictionary<MatterKind, int> Kinds { get; init; } = new Dictionary<MatterKind, int>();

    /// <summary>Whether this officer may open a matter of the kind asked for.</summary>
    public bool MayOpen { get; init; }
}

/// <summary><c>GET /api/inbox</c>: what waits for this officer's agency, of every kind.</summary>
public sealed record ShowInbox : Question<MatterList>;

/// <summary><c>GET /api/board</c>: what runs out when, of every kind.</summary>
public sealed record ShowBoard : Question<Board>;

public sealed record Board(IReadOnlyList<BoardColumn> Columns);

/// <summary>Overdue, within a day, three days, seven days, later.</summary>
public sealed record BoardColumn(string Name, int Total, IReadOnlyList<MatterLine> Lines);
