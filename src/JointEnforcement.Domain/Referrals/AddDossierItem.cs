using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Dossiers;

namespace JointEnforcement.Domain.Referrals;

public sealed record AddDossierItem(DossierItem Item) : IReferralAct<AddDossierItem>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.SenderOrSystem(referral, by)
        ?? Require.Stage(referral, ReferralStage.Draft, ReferralStage.Reported, ReferralStage.Approved, ReferralStage.NotApproved);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, AddDossierItem act, Occasion occasion) =>
        referral.Items.Any(i => i.Kind == act.Item.Kind && i.File.Sha256 == act.Item.File.Sha256)
            ? ReferralRefusals.DuplicateItem
            : new DossierItemAdded(act.Item);
}
