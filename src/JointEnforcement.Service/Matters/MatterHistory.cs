using JasperFx.Events;
using JointEnforcement.Contracts.Languages;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Plumbing;
using Sight = JointEnforcement.Domain.Sight;

namespace JointEnforcement.Service.Matters;

/// <summary>The facts of a matter as sentences, read from the stream itself.</summary>
internal sealed class MatterHistory(RegisterBook register)
{
    /// <summary>Newest first. Who sees the letter alone is not told the inner work of the agencies; who sees metadata alone is told nothing; the agency of origin reads what is for it.</summary>
    public IReadOnlyList<HistoryEntry> Tell(IEnumerable<IEvent> events, MatterRoom room, Sight sight, bool toSender) => sight < Sight.Letter
        ? []
        : [.. events.Where(e => e.Data is MatterFact fact && (sight is Sight.Full || !room.IsInner(fact))).Select(e => Entry(e, room, toSender)).OfType<HistoryEntry>().Reverse()];

    private HistoryEntry? Entry(IEvent e, MatterRoom room, bool toSender)
    {
        var fact = (MatterFact)e.Data;
        if ((toSender ? room.SayToSender(fact) : room.Say(fact)) is not { } sentence)
            return null;

        return new HistoryEntry(e.Version, fact.GetType().Name, sentence.Blanks, fact.By.Name, fact.By.Agency, fact.OccurredAt, fact.ServedAt, e.Timestamp)
        {
            Sentence = sentence.Key,
            Zh = Say("zh-Hans", sentence.Key, sentence.Blanks),
            En = Say("en", sentence.Key, sentence.Blanks)
        };
    }

    private string Say(string language, string key, IReadOnlyDictionary<string, string> blanks) =>
        Spoken.Say(Words.In(language), key, blanks, code => register.Cards.FirstOrDefault(a => a.Code == code));
}
