using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Plumbing;
using ReferralStage = JointEnforcement.Contracts.Referrals.ReferralStage;

namespace JointEnforcement.Service.Referrals;

/// <summary>Records as the agency of origin reads them; every other agency reads them as they are.</summary>
internal static class SenderView
{
    public static ReferralRecord To(this ReferralRecord record, string reader) => reader != record.State.Origin ? record : record with
    {
        Card = Seen(record),
        Clocks = Seen(record.Clocks)
    };

    public static SeenMatter To(this SeenMatter matter, string reader) => matter.State is not Law.CriminalReferral referral || reader != referral.Origin ? matter : matter with
    {
        Card = matter.Card with { Stage = referral.StageFor(reader), LastFact = LastFact(matter.Card.LastFact) },
        Clocks = Seen(matter.Clocks)
    };

    private static ReferralCard Seen(ReferralRecord record)
    {
        var (stage, card) = (Law.SenderSight.Stage(record.State.Stage), record.Card);
        return stage == record.State.Stage ? card : card with
        {
            Stage = stage.As<ReferralStage>(),
            Holder = card.Procuratorate,
            HolderOfficer = null,
            HolderSince = record.SentForProsecutionAt ?? card.HolderSince,
            LastFact = LastFact(card.LastFact)
        };
    }

    private static IReadOnlyList<Clock> Seen(IReadOnlyList<Clock> clocks) => [.. clocks.Where(Law.SenderSight.Sees)];

    private static string LastFact(string last) => last == nameof(Law.ReturnedForSupplementaryInvestigation) ? nameof(Law.SentForProsecution) : last;
}
