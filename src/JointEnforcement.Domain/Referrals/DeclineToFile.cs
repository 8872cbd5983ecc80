using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The police decide not to file (不予立案), with reasons; against a notice to file they cannot.</summary>
public sealed record DeclineToFile(string Reason, string LegalBasis) : IReferralAct<DeclineToFile>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.HoldingPolice(referral, by)
        ?? Require.Stage(referral, ReferralStage.Accepted, ReferralStage.UnderReview)
        ?? Require.That(!referral.NoticeToFile, ReferralRefusals.NoticeToFileBinds);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, DeclineToFile act, Occasion occasion) =>
        Require.Reason(act.Reason) is { } refusal ? refusal : new CaseNotFiled(act.Reason, act.LegalBasis);
}
