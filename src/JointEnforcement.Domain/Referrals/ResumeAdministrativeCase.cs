using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The matter comes back: the administrative case goes on where the referral had stopped it (环环监〔2017〕17号 arts 16–18). While the police are told to file, it waits.</summary>
public sealed record ResumeAdministrativeCase(string Ground) : IReferralAct<ResumeAdministrativeCase>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Sender(referral, by)
        ?? Require.That(ComesBack(referral), ReferralRefusals.WrongStage(referral))
        ?? Require.That(!referral.NoticeToFile, ReferralRefusals.NoticeToFileBinds);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, ResumeAdministrativeCase act, Occasion occasion) =>
        new AdministrativeCaseResumed(act.Ground);

    private static bool ComesBack(CriminalReferral referral) => referral switch
    {
        { Stage: ReferralStage.NotFiled or ReferralStage.CaseWithdrawn } => referral.NoticeServed,
        { Stage: ReferralStage.NotFiledUpheld or ReferralStage.NotProsecuted or ReferralStage.Returned } => true,
        { Stage: ReferralStage.Judged, Judgment: JudgmentOutcome.Acquitted or JudgmentOutcome.ExemptFromPunishment } => true,
        _ => false
    };
}
