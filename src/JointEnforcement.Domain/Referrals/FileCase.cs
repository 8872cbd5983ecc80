using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The police file the case (立案): not the same as accepting the dossier (受案). What they had declined they file when the procuratorate tells them to (公安部令第159号 art 182).</summary>
public sealed record FileCase(string? CaseNumber, string Charge) : IReferralAct<FileCase>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.HoldingPolice(referral, by)
        ?? (referral.NoticeToFile && WasDeclined(referral.Stage) ? null : Require.Stage(referral, ReferralStage.Accepted, ReferralStage.UnderReview));

    public static Decision<ReferralFact> Decide(CriminalReferral referral, FileCase act, Occasion occasion) =>
        new CaseFiled(act.CaseNumber, act.Charge);

    /// <summary>Whether a notice to file finds something to file.</summary>
    public static bool MayStillBeFiled(CriminalReferral referral) => referral.AwaitsPolice || WasDeclined(referral.Stage);

    private static bool WasDeclined(ReferralStage stage) => stage is ReferralStage.NotFiled or ReferralStage.NotFiledUpheld or ReferralStage.CaseWithdrawn or ReferralStage.AdminResumed;
}
