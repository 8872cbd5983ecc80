using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Matters;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using MatterKind = JointEnforcement.Contracts.Matters.MatterKind;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>The room of a kind of matter whose law stands in the domain.</summary>
internal sealed class MatterRoom<TMatter> : MatterRoom where TMatter : Matter<TMatter>, IMatterLaw<TMatter>
{
    private static readonly string Alias = $"matter_{typeof(TMatter).Name.ToLowerInvariant()}";

    public override MatterKind Kind { get; } = TMatter.Kind.As<MatterKind>();

    public override string Table => $"mt_doc_{Alias}";

    public override Type Record => typeof(MatterRecord<TMatter>);

    public override void Furnish(StoreOptions store, Func<IEvent, Measure> measures, Escalation escalation)
    {
        store.Schema.For<MatterRecord<TMatter>>().Identity(r => r.Id).DocumentAlias(Alias);
        store.Projections.Add(new MatterProjection<TMatter>(measures, escalation), ProjectionLifecycle.Inline);
    }

    public override async Task<HeldMatter?> Hold(IDocumentSession session, Guid id, CancellationToken ct)
    {
        var stream = await session.Events.FetchForWriting<MatterRecord<TMatter>>(id, ct);
        return stream.Aggregate is { State: var state }
            ? new HeldMatter(this, state, stream.CurrentVersion ?? 0, facts => stream.AppendMany([.. facts]))
            : null;
    }

    public override async Task<SeenMatter?> See(IQuerySession session, Guid id, CancellationToken ct) =>
        await session.LoadAsync<MatterRecord<TMatter>>(id, ct) is { } record ? Seen(record) : null;

    public override async Task<IReadOnlyList<SeenMatter>> SeeMany(IQuerySession session, Guid[] ids, CancellationToken ct) =>
        [.. (await session.LoadManyAsync<MatterRecord<TMatter>>(ct, ids)).Select(Seen)];

    public override IMatter Fold(IMatter? matter, IEnumerable<MatterFact> facts) =>
        facts.Aggregate((TMatter?)matter, MatterActs.Evolve) ?? throw new InvalidOperationException($"These facts open no {Kind}.");

    public override void Start(IDocumentSession session, Guid id, IEnumerable<object> events) => session.Events.StartStream<MatterRecord<TMatter>>(id, events);

    public override IReadOnlyList<string> OpenTo(Officer by, IMatter matter, DateTimeOffset now) => MatterActs.OpenTo(by, (TMatter)matter, now);

    public override Sentence Say(MatterFact fact) => MatterActs.Say<TMatter>(fact);

    public override bool IsInner(MatterFact fact) => TMatter.IsInner(fact);

    private static SeenMatter Seen(MatterRecord<TMatter> record) => new(record.State, record.Card, record.Clocks, record.State.Sheet);
}
