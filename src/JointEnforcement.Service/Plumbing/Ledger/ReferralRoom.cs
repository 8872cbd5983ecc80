using JasperFx.Events;
using JasperFx.Events.Projections;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Referrals;
using Marten;
using MatterKind = JointEnforcement.Contracts.Matters.MatterKind;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>The room of criminal referrals, whose record holds more than that of other matters.</summary>
internal sealed class ReferralRoom : MatterRoom
{
    public override MatterKind Kind => MatterKind.CriminalReferral;

    public override string Table => "mt_doc_referralrecord";

    public override Type Record => typeof(ReferralRecord);

    /// <summary>2: the holder is who has it in hand, since when, and the police stand beside it.</summary>
    public override int Shape => 3;

    public override void Furnish(StoreOptions store, Func<IEvent, Measure> measures, Escalation escalation) =>
        store.Projections.Add(new ReferralRecordProjection(measures, escalation), ProjectionLifecycle.Inline);

    public override async Task<HeldMatter?> Hold(IDocumentSession session, Guid id, CancellationToken ct)
    {
        var stream = await session.Events.FetchForWriting<ReferralRecord>(id, ct);
        return stream.Aggregate is { State: var state }
            ? new HeldMatter(this, state, stream.CurrentVersion ?? 0, facts => stream.AppendMany([.. facts]))
            : null;
    }

    public override async Task<SeenMatter?> See(IQuerySession session, Guid id, CancellationToken ct) =>
        await session.LoadAsync<ReferralRecord>(id, ct) is { } record ? Seen(record) : null;

    public override async Task<IReadOnlyList<SeenMatter>> SeeMany(IQuerySession session, Guid[] ids, CancellationToken ct) =>
        [.. (await session.LoadManyAsync<ReferralRecord>(ct, ids)).Select(Seen)];

    public override IMatter Fold(IMatter? matter, IEnumerable<MatterFact> facts) =>
        facts.Cast<Law.ReferralFact>().Aggregate((Law.CriminalReferral?)matter, Law.CriminalReferral.Evolve)
        ?? throw new InvalidOperationException("These facts open no referral.");

    public override void Start(IDocumentSession session, Guid id, IEnumerable<object> events) => session.Events.StartStream(id, events);

    public override IReadOnlyList<string> OpenTo(Officer by, IMatter matter, DateTimeOffset now) => Law.ReferralActs.OpenTo(by, (Law.CriminalReferral)matter, now);

    public override Sentence Say(MatterFact fact) => fact is DatesRecounted recounted ? recounted.Say() : Law.ReferralSentences.Of((Law.ReferralFact)fact);

    public override Sentence? SayToSender(MatterFact fact) => fact is Law.ReferralFact told ? Law.SenderSight.Of(told) : Say(fact);

    public override bool IsInner(MatterFact fact) => ReferralHistory.Inner.Contains(fact.GetType());

    private static SeenMatter Seen(ReferralRecord record) => new(record.State, ReferralCards.AsMatter(record), record.Clocks, []);
}
