using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Contracts.Operations;

/// <summary><c>GET /api/dashboard</c>: the picture of everything this officer may see.</summary>
public sealed record ShowDashboard : Question<Dashboard>;

public sealed record Dashboard
{
    public required DateTimeOffset At { get; init; }
    public IReadOnlyList<Kpi> Kpis { get; init; } = [];
    public IReadOnlyList<RiverLane> River { get; init; } = [];
    public IReadOnlyList<MonthCount> Trend { get; init; } = [];
    public IReadOnlyList<TownshipCount> Townships { get; init; } = [];
    public IReadOnlyList<FeedEntry> Feed { get; init; } = [];
    /// <summary>False for those who see figures but no matters: tiles then open nothing.</summary>
    public bool Opens { get; init; } = true;
}

/// <summary>A figure, how it went over the last days, and the list it counted. <c>Unit</c> is a Words key.</summary>
public sealed record Kpi(string Name, decimal? Value, string Unit, IReadOnlyList<decimal> Days, MatterFilter? List);

/// <summary>One agency's lane of 时限河: every open clock it must meet.</summary>
public sealed record RiverLane(string Agency, IReadOnlyList<RiverPoint> Points);

/// <summary>Hours until due, negative when overdue.</summary>
public sealed record RiverPoint(MatterKind Kind, Guid? Matter, string? Title, string Rule, double HoursLeft, bool Supervised);

public sealed record MonthCount(string Month, int Delivered, int Filed);

public sealed record TownshipCount(string Township, int Referrals);

public sealed record FeedEntry(long Seq, MatterKind Kind, Guid Matter, string Title, HistoryEntry Entry);
