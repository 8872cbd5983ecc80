using JasperFx.Events;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Deadlines;
using JointEnforcement.Service.Dossiers;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Thresholds;
using Marten;
using Sight = JointEnforcement.Contracts.Referrals.Sight;

namespace JointEnforcement.Service.Referrals;

internal sealed class ShowReferralAnswer(IQuerySession session, ReferralHistory history, RegisterBook register, ActAddresses addresses, FileCheck check, Rulebook rulebook, TimeProvider clock)
    : Answer<ShowReferral, ReferralPage>
{
    protected override async Task<ReferralPage?> To(ShowReferral question, Officer by, CancellationToken ct)
    {
        if (await session.LoadAsync<ReferralRecord>(question.Id, ct) is not { } kept || !by.ReadsCases)
            return null;

        var record = kept.To(by.Agency.Code);
        var state = record.State;
        var sight = Law.Audience.Of(state, by.Agency.Code);
        if (sight < Domain.Sight.Letter)
            return null;

        var now = clock.GetUtcNow();
        var events = await session.Events.FetchStreamAsync(question.Id, token: ct);
        var full = sight is Domain.Sight.Full;
        var manifests = ManifestCards.Of(state, events, full);

        return new ReferralPage
        {
            Card = record.Card,
            Sight = sight.As<Sight>(),
            Clocks = [.. record.Clocks.Select(c => ClockCards.Of(c, now))],
            History = history.Tell(events, sight, state.Origin == by.Agency.Code),
            Law = Pins.Of(rulebook.Law, state.Facts.ActDate, record.Card.FiledAt ?? record.Card.EndedAt ?? now),
            Hint = full && state.Figures is { } figures ? HintCards.Of(Domain.Thresholds.ThresholdHint.Of(figures, Domain.Thresholds.Clauses.Shipped)) : null,
            Items = await Task.WhenAll(state.Items.Select((item, i) => Item(state.Id, item, i + 1, full, ct))),
            Manifests = manifests,
            ChangedSinceReceipt = ManifestCards.ChangedSince(manifests, state.ReceivedManifestHash),
            Receipt = Receipt(events),
            Checklist = full ? [.. Checklist.Of(state).Lines.Select(l => new ChecklistCard(l.Kind.As<Contracts.Referrals.MaterialKind>(), l.Weight.ToString(), l.Present))] : [],
            Supplement = SupplementLines(events, state),
            Handover = full ? [.. state.Handover.Select(l => new HandoverLineCard(l.No, l.Name, l.Quantity, l.Unit, l.Feature, l.StoredAt, state.HandedOver.Contains(l.No)))] : [],
            WhoSees = Sights(state),
            WhoWillSee = full && state.Stage is Law.ReferralStage.Approved ? Sights(Delivered(state)) : [],
            AttachmentsNeeded = [.. Law.SuggestSupervision.Needed(state).Select(a => a.As<Contracts.Referrals.SupervisionAttachment>())],
            NextSteps = [.. Law.ReferralActs.OpenTo(by, state, now).Select(name => new NextStep(name, addresses.Of(name)))]
        };
    }

    private async Task<DossierItemCard> Item(Guid referral, DossierItem item, int no, bool full, CancellationToken ct)
    {
        var card = ManifestCards.Item(referral, item, no, full);
        return card.Download is null ? card : card with { Condition = await check.Glance(item.File, ct) };
    }

    private static Law.CriminalReferral Delivered(Law.CriminalReferral state) =>
        state with { Holders = [.. state.Holders, state.Holder], LetterCopied = true, Stage = Law.ReferralStage.Delivered };

    private IReadOnlyList<SightCard> Sights(Law.CriminalReferral state) =>
        [.. Law.Audience.Of(state).Select(a => new SightCard(a.Key, a.Value.As<Sight>(), register.OfficersOf(a.Key).Count(o => o.ReadsCases)))];

    private static ReceiptCard? Receipt(IReadOnlyList<IEvent> events) =>
        events.LastOrDefault(e => e.Data is Law.PoliceReceiptIssued) is { Data: Law.PoliceReceiptIssued receipt }
            ? new ReceiptCard(receipt.Number, receipt.ManifestVersion, receipt.ManifestHash, Manifest.ShortCode(receipt.ManifestHash), receipt.Police, receipt.By.Name, receipt.OccurredAt)
            : null;

    private static IReadOnlyList<SupplementLineCard> SupplementLines(IReadOnlyList<IEvent> events, Law.CriminalReferral state) =>
        events.LastOrDefault(e => e.Data is Law.SupplementRequested) is { Data: Law.SupplementRequested request }
            ? [.. request.Lines.Select(l => new SupplementLineCard(l.No, l.Kind.As<Contracts.Referrals.MaterialKind>(), l.Title, state.MissingLines.All(m => m.No != l.No)))]
            : [];
}
