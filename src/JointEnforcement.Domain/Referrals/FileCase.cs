using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The police file the case (立案): not the same as accepting the dossier (受案).</summary>
public sealed record FileCase(string? CaseNumber, string Charge) : IReferralAct<FileCase>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.HoldingPolice(referral, by) ?? Require.Stage(referral, ReferralStage.Accepted, ReferralStage.UnderReview);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, FileCase act, Occasion occasion) =>
        new CaseFiled(act.CaseNumber, act.Charge);
}
