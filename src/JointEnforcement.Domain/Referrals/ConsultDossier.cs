using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The procuratorate, which was sent the letter alone, consults the dossier itself and says why; the parties see that it did (环环监〔2017〕17号 art 14).</summary>
public sealed record ConsultDossier(string Reason) : IReferralAct<ConsultDossier>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Prosecutor(referral, by)
        ?? Require.Stage(referral, ReferralStage.NotApproved, ReferralStage.Delivered, ReferralStage.Accepted, ReferralStage.Forwarded, ReferralStage.Returned, ReferralStage.UnderReview,
            ReferralStage.Filed, ReferralStage.NotFiled, ReferralStage.Reconsidering, ReferralStage.NotFiledUpheld, ReferralStage.Investigating, ReferralStage.CaseWithdrawn)
        ?? Require.That(referral.ProcuratorateSaw is Sight.Letter, ReferralRefusals.AlreadyDone);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, ConsultDossier act, Occasion occasion) =>
        Require.Reason(act.Reason) is { } refusal ? refusal : new DossierConsulted(act.Reason);
}
