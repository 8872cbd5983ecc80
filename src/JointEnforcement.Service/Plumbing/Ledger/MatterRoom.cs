using JasperFx.Events;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using Marten;
using MatterKind = JointEnforcement.Contracts.Matters.MatterKind;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>Where one kind of matter is kept: its stream, its record, and the law that answers for it.</summary>
internal abstract class MatterRoom
{
    public abstract MatterKind Kind { get; }

    /// <summary>The table of its records, from which triggers keep the narrow rows.</summary>
    public abstract string Table { get; }

    /// <summary>What is kept of one matter.</summary>
    public abstract Type Record { get; }

    /// <summary>Goes up with every member that a record gains or that means something else; records of another shape are made again at start.</summary>
    public virtual int Shape => 2;

    /// <summary>Its projections count each fact by the measure the fact names.</summary>
    public abstract void Furnish(StoreOptions store, Func<IEvent, Measure> measures, Escalation escalation);

    /// <summary>The matter as it stands, held for writing at its version; none where there is no such matter.</summary>
    public abstract Task<HeldMatter?> Hold(IDocumentSession session, Guid id, CancellationToken ct);

    public abstract Task<SeenMatter?> See(IQuerySession session, Guid id, CancellationToken ct);

    public abstract Task<IReadOnlyList<SeenMatter>> SeeMany(IQuerySession session, Guid[] ids, CancellationToken ct);

    public abstract IMatter Fold(IMatter? matter, IEnumerable<MatterFact> facts);

    public abstract void Start(IDocumentSession session, Guid id, IEnumerable<object> events);

    public abstract IReadOnlyList<string> OpenTo(Officer by, IMatter matter, DateTimeOffset now);

    public abstract Sentence Say(MatterFact fact);

    /// <summary>The sentence as the agency of origin reads it; none where the fact is not for it.</summary>
    public virtual Sentence? SayToSender(MatterFact fact) => Say(fact);

    public abstract bool IsInner(MatterFact fact);
}

/// <summary>A matter held for writing.</summary>
internal sealed record HeldMatter(MatterRoom Room, IMatter State, long Version, Action<IEnumerable<object>> Append);

/// <summary>A matter as it is read: its state, its card, its clocks and what a party reads of it.</summary>
internal sealed record SeenMatter(IMatter State, MatterCard Card, IReadOnlyList<Clock> Clocks, IReadOnlyList<SheetLine> Sheet);

/// <summary>All rooms of the house.</summary>
internal sealed class MatterRooms(IEnumerable<MatterRoom> rooms)
{
    private readonly Dictionary<MatterKind, MatterRoom> _rooms = rooms.ToDictionary(r => r.Kind);

    public IReadOnlyCollection<MatterRoom> All => _rooms.Values;

    public MatterRoom this[MatterKind kind] => _rooms[kind];

    public MatterRoom this[Domain.Matters.MatterKind kind] => _rooms[kind.As<MatterKind>()];

    public bool Has(MatterKind kind) => _rooms.ContainsKey(kind);
}
