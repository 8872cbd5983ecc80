using JasperFx.Events;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Matters;
using Marten;

namespace JointEnforcement.Service.Referrals;

/// <summary>The facts of referrals as sentences.</summary>
internal sealed class ReferralHistory(IQuerySession session, MatterHistory history, Plumbing.Ledger.MatterRooms rooms)
{
    internal static readonly HashSet<Type> Inner =
    [
        typeof(Law.ReferralFactsAmended), typeof(Law.CaseFiguresRecorded), typeof(Law.OfficerRecused), typeof(Law.ReferralTaskGroupDesignated), typeof(Law.DossierItemAdded), typeof(Law.DossierItemRemoved),
        typeof(Law.ReferralReportSubmitted), typeof(Law.ReferralReportReceivedByHead), typeof(Law.SupplementaryInquiryRequested), typeof(Law.SupplementaryInquiryAnswered),
        typeof(Law.EvidenceHandoverStarted), typeof(Law.EvidenceItemHandedOver), typeof(Law.HolderNudged), typeof(Law.NudgeAnswered)
    ];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<HistoryEntry> Tell(IEnumerable<IEvent> events, Domain.Sight sight, bool toSender) => history.Tell(events, rooms[MatterKind.CriminalReferral], sight, toSender);

    /// <summary>The latest facts of matters one sent, as their sender reads them.</summary>
    public async Task<Dictionary<Guid, IReadOnlyList<HistoryEntry>>> Latest(IEnumerable<Guid> matters, int count, CancellationToken ct)
    {
        var ids = matters.ToArray();
        var events = await session.Events.QueryAllRawEvents().Where(e => ids.Contains(e.StreamId)).OrderBy(e => e.Sequence).ToListAsync(ct);
        return events.GroupBy(e => e.StreamId).ToDictionary(g => g.Key, g => (IReadOnlyList<HistoryEntry>)[.. Tell(g, Domain.Sight.Full, toSender: true).Take(count)]);
    }
}
