using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Service.Referrals;

/// <summary>A referral among matters of every kind.</summary>
internal static class ReferralCards
{
    public static MatterCard AsMatter(ReferralRecord record)
    {
        var card = record.Card;
        return new MatterCard
        {
            Id = card.Id,
            Kind = MatterKind.CriminalReferral,
            Title = card.Facts.Title,
            Township = card.Facts.Township,
            Summary = card.Facts.Summary,
            Number = card.Number,
            Origin = card.Origin,
            Recipient = card.Police,
            Stage = card.Stage.ToString(),
            Open = record.Open,
            Tags = [.. Tags(card)],
            InHandsOf = card.HolderOfficer,
            OpenedAt = card.OpenedAt,
            EndedAt = card.EndedAt,
            MovedAt = card.MovedAt,
            MovedBy = card.MovedBy,
            LastFact = card.LastFact,
            Version = card.Version
        };
    }

    private static IEnumerable<string> Tags(ReferralCard card)
    {
        if (card.SupervisionSuggested)
            yield return "case.supervised";
        if (card.Supplement is SupplementState.Requested or SupplementState.CannotSupply)
            yield return $"supplement.{card.Supplement}";
        if (card.InquiryOpen)
            yield return "case.inquiry";
        if (card.NudgeAwaitsAnswer)
            yield return "case.nudged";
    }
}
