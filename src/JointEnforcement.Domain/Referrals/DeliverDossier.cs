using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Dossiers;

namespace JointEnforcement.Domain.Referrals;

/// <summary>Hands the dossier to the police and, in the same act, its letter to the procuratorate (V-CR-5). The number is issued by the ledger within the same transaction.</summary>
public sealed record DeliverDossier(string Number, string Channel) : IReferralAct<DeliverDossier>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Sender(referral, by)
        ?? Require.Stage(referral, ReferralStage.Approved)
        ?? Checklist.Of(referral).Blocking;

    public static Decision<ReferralFact> Decide(CriminalReferral referral, DeliverDossier act, Occasion occasion)
    {
        var manifest = Manifest.Freeze(referral.Manifests.Count + 1, referral.Id, referral.Items, referral.Facts);
        return new ReferralFact[]
        {
            new DossierAssembled(manifest),
            new DossierDelivered(act.Number, referral.Holder, manifest.Version, manifest.Hash, act.Channel),
            new ReferralLetterCopiedToProcuratorate(referral.Procuratorate, act.Number)
        };
    }
}
