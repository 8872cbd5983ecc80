using JasperFx.Events;
using JointEnforcement.Contracts.Languages;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Plumbing;
using Marten;

namespace JointEnforcement.Service.Referrals;

/// <summary>The facts of a referral as sentences, read from the stream itself.</summary>
internal sealed class ReferralHistory(IQuerySession session, RegisterBook register)
{
    private static readonly HashSet<Type> Inner =
    [
        typeof(Law.ReferralFactsAmended), typeof(Law.OfficerRecused), typeof(Law.ReferralTaskGroupDesignated), typeof(Law.DossierItemAdded), typeof(Law.DossierItemRemoved),
        typeof(Law.ReferralReportSubmitted), typeof(Law.ReferralReportReceivedByHead), typeof(Law.SupplementaryInquiryRequested), typeof(Law.SupplementaryInquiryAnswered),
        typeof(Law.EvidenceHandoverStarted), typeof(Law.EvidenceItemHandedOver), typeof(Law.HolderNudged), typeof(Law.NudgeAnswered)
    ];

    /// <summary>Newest first. Who sees the letter alone is not told the inner work of the agencies.</summary>
    public IReadOnlyList<HistoryEntry> Tell(IEnumerable<IEvent> events, Law.Sight sight) =>
        [.. events.Where(e => e.Data is Law.ReferralFact && (sight is Law.Sight.Full || !Inner.Contains(e.Data.GetType()))).Select(Entry).Reverse()];

    public async Task<Dictionary<Guid, IReadOnlyList<HistoryEntry>>> Latest(IEnumerable<Guid> matters, int count, CancellationToken ct)
    {
        var ids = matters.ToArray();
        var events = await session.Events.QueryAllRawEvents().Where(e => ids.Contains(e.StreamId)).OrderBy(e => e.Sequence).ToListAsync(ct);
        return events.GroupBy(e => e.StreamId).ToDictionary(g => g.Key, g => (IReadOnlyList<HistoryEntry>)[.. Tell(g, Law.Sight.Full).Take(count)]);
    }

    public HistoryEntry Entry(IEvent e)
    {
        var fact = (Law.ReferralFact)e.Data;
        var sentence = Law.ReferralSentences.Of(fact);
        return new HistoryEntry(e.Version, fact.GetType().Name, sentence.Blanks, fact.By.Name, fact.By.Agency, fact.OccurredAt, fact.ServedAt, e.Timestamp)
        {
            Zh = Say("zh-Hans", sentence.Key, sentence.Blanks),
            En = Say("en", sentence.Key, sentence.Blanks)
        };
    }

    private string Say(string language, string key, IReadOnlyDictionary<string, string> blanks) =>
        Spoken.Say(Words.In(language), key, blanks, code => register.Cards.FirstOrDefault(a => a.Code == code));
}
