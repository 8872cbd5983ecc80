using JasperFx.Events;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Omissions;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Service.Plumbing;
using Marten.Events.Aggregation;
using CaseFacts = JointEnforcement.Contracts.Referrals.CaseFacts;
using ReferralStage = JointEnforcement.Domain.Referrals.ReferralStage;
using SupplementState = JointEnforcement.Domain.Referrals.SupplementState;

namespace JointEnforcement.Service.Referrals;

/// <summary>Folds facts into the record, with the domain's own fold for the state.</summary>
public sealed partial class ReferralRecordProjection(Func<IEvent, Measure> measures, Escalation escalation) : SingleStreamProjection<ReferralRecord, Guid>
{
    public override ReferralRecord? Evolve(ReferralRecord? record, Guid id, IEvent e) =>
        e.Data is MatterFact fact ? After(record, id, fact, measures(e), Addressing.EnteredAt(e)) : record;

    internal ReferralRecord? After(ReferralRecord? record, Guid id, MatterFact fact, Measure measure, DateTimeOffset? enteredAt)
    {
        if (StateAfter(record?.State, fact) is not { } state)
            return record;

        var version = (record?.Version ?? 0) + 1;
        state = state with { Version = version };
        var scope = measure.For(state.Origin, ((IMatter)state).Parties);
        var happening = fact is ReferralFact happened ? ReferralHappenings.Of(happened) : null;
        var clocks = happening is not null
            ? ClockKeeper.Advance(record?.Clocks ?? [], happening, scope)
            : Adoption.Adopt(record?.Clocks ?? [], fact.OccurredAt, scope);
        state = state with { PoliceTimeEnds = PoliceTime.Ends(state, clocks) };
        var card = Card(record?.Card, state, fact, version);
        var text = SearchTextOf(card);

        return new ReferralRecord
        {
            Id = id,
            Version = version,
            State = state,
            Card = card,
            SentForProsecutionAt = fact is SentForProsecution ? fact.OccurredAt : record?.SentForProsecutionAt,
            Clocks = clocks,
            Worklist = [.. Rows(state, clocks)],
            Tab = TabOf(state),
            Open = state.Open,
            SearchText = text,
            Lexemes = [.. ChineseSearch.Lexemes(text), .. ReadersOf(state).Select(ChineseSearch.AgencyLexeme)],
            Leads = [.. clocks.SelectMany(c => escalation.Of(c, ((IMatter)state).Parties))],
            Omissions = happening is null ? record?.Omissions ?? [] : OmissionKeeper.Advance(record?.Omissions ?? [], happening, new FactEntry(fact.By.Agency, version, enteredAt), OmissionBook.Shipped, scope),
            Overseer = state.Procuratorate
        };
    }

    private static CriminalReferral? StateAfter(CriminalReferral? state, MatterFact fact) => fact switch
    {
        ReferralFact happened => CriminalReferral.Evolve(state, happened),
        DatesRecounted => state,
        _ => null
    };

    private static ReferralCard Card(ReferralCard? card, CriminalReferral state, MatterFact fact, int version) => new()
    {
        Id = state.Id,
        Facts = Facts(state.Facts),
        Origin = state.Origin,
        Police = state.Holder,
        Holder = Turns.Holder(state),
        Procuratorate = state.Procuratorate,
        Stage = state.Stage.As<Contracts.Referrals.ReferralStage>(),
        Number = state.Number,
        ReceiptNumber = fact is PoliceReceiptIssued receipt ? receipt.Number : card?.ReceiptNumber,
        Supplement = state.Supplement.As<Contracts.Referrals.SupplementState>(),
        InquiryOpen = state.InquiryOpen,
        Tier = state.Tier?.As<Contracts.Referrals.ReviewTier>(),
        NudgeAwaitsAnswer = state.NudgeAwaitsAnswer,
        SupervisionSuggested = state.SupervisionSuggested,
        NoticeServed = state.NoticeServed,
        Judgment = state.Judgment?.As<Contracts.Referrals.JudgmentOutcome>(),
        Holders = state.Holders,
        TaskGroup = [.. state.TaskGroup.Select(m => m.Officer.Name)],
        Items = state.Items.Count,
        Pages = state.Items.Sum(i => i.Pages * i.Copies),
        ManifestVersion = state.CurrentManifest?.Version ?? 0,
        ManifestHash = state.CurrentManifest?.Hash,
        ReceivedManifestHash = state.ReceivedManifestHash,
        OpenedAt = card?.OpenedAt ?? fact.OccurredAt,
        DeliveredAt = fact is DossierDelivered ? fact.OccurredAt : card?.DeliveredAt,
        ReceivedAt = state.ReceivedAt,
        HolderSince = card?.Holder == Turns.Holder(state) ? card.HolderSince : fact.OccurredAt,
        HolderOfficer = Officer(Turns.Holder(state), fact, card?.Holder, card?.HolderOfficer),
        PoliceOfficer = Officer(state.Holder, fact, card?.Police, card?.PoliceOfficer),
        FiledAt = fact is CaseFiled ? fact.OccurredAt : card?.FiledAt,
        EndedAt = state.Stage is ReferralStage.Withdrawn or ReferralStage.Closed or ReferralStage.AdminResumed or ReferralStage.Returned ? card?.EndedAt ?? fact.OccurredAt : null,
        MovedAt = fact.OccurredAt,
        MovedBy = fact.By.Name,
        LastFact = fact.GetType().Name,
        Version = version
    };

    /// <summary>Who acted last for the agency that has it; with another agency it is in nobody's hands yet.</summary>
    private static string? Officer(string agency, MatterFact fact, string? before, string? officer) =>
        fact.By.Agency == agency ? fact.By.Name : before == agency ? officer : null;

    internal static CaseFacts Facts(Domain.Referrals.CaseFacts facts) => new()
    {
        Title = facts.Title,
        Violation = facts.Violation,
        SuspectedCrime = facts.SuspectedCrime,
        Summary = facts.Summary,
        Source = facts.Source,
        Party = facts.Party,
        Township = facts.Township,
        ActDate = facts.ActDate,
        Threshold = facts.Threshold
    };

    private static IEnumerable<WorklistRow> Rows(CriminalReferral state, IReadOnlyList<Clock> clocks)
    {
        var duties = clocks.Where(c => c.IsOpen && !c.Lapses).ToList();
        var turn = Turns.Of(state, duties);
        foreach (var (agency, sight) in Audience.Of(state))
        {
            var duty = duties.Where(c => !c.Optional && (agency != state.Origin || SenderSight.Sees(c))).MinBy(c => c.Due);
            var right = duties.Where(c => c.Optional && c.Obligor == agency).MinBy(c => c.Due);
            yield return new WorklistRow(agency, sight.ToString(), duty?.Due, right?.Due, turn.Contains(agency), agency == state.Origin && state.Holders.Count > 0);
        }
    }

    private static IEnumerable<string> ReadersOf(CriminalReferral state) =>
        Audience.Of(state).Where(a => a.Value > Domain.Sight.Metadata).Select(a => a.Key);

    private static string SearchTextOf(ReferralCard card) => ChineseSearch.Fold(string.Join('\n',
        new[] { card.Number, card.ReceiptNumber, card.Facts.Title, card.Facts.Party, card.Facts.Township, card.Facts.Violation, card.Facts.SuspectedCrime, card.Facts.Summary }
            .Concat(card.TaskGroup).Append(card.PoliceOfficer).Where(t => !string.IsNullOrEmpty(t))));

    private static string TabOf(CriminalReferral state) => state switch
    {
        { Stage: ReferralStage.Withdrawn or ReferralStage.Closed or ReferralStage.AdminResumed or ReferralStage.Judged } => nameof(ReferralFilter.Done),
        { WithPolice: true, Supplement: SupplementState.Requested } => nameof(ReferralFilter.Supplementing),
        _ => state.Stage switch
        {
            ReferralStage.Draft or ReferralStage.Reported or ReferralStage.Approved or ReferralStage.NotApproved => nameof(ReferralFilter.Preparing),
            ReferralStage.Delivered or ReferralStage.Forwarded => nameof(ReferralFilter.AwaitingReceipt),
            ReferralStage.Accepted or ReferralStage.UnderReview or ReferralStage.Reconsidering => nameof(ReferralFilter.UnderReview),
            ReferralStage.NotFiled or ReferralStage.NotFiledUpheld or ReferralStage.CaseWithdrawn or ReferralStage.Returned or ReferralStage.NotProsecuted => nameof(ReferralFilter.NotFiled),
            _ => nameof(ReferralFilter.Filed)
        }
    };
}
