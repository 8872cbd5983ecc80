using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>Takes an item out before anything is delivered; the file and the record of it stay.</summary>
public sealed record RemoveDossierItem(Guid ItemId, string Reason) : IReferralAct<RemoveDossierItem>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        AddDossierItem.Bar(referral, by, now) ?? Require.That(referral.Items.Count > 0, ReferralRefusals.NoSuchItem);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, RemoveDossierItem act, Occasion occasion)
    {
        if (Require.Reason(act.Reason) is { } refusal)
            return refusal;

        return referral.Items.FirstOrDefault(i => i.ItemId == act.ItemId) is { } item
            ? new DossierItemRemoved(item.ItemId, item.Title, act.Reason)
            : ReferralRefusals.NoSuchItem;
    }
}
