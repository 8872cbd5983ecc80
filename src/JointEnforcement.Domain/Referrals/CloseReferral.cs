using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

public sealed record CloseReferral(string Summary) : IReferralAct<CloseReferral>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Sender(referral, by)
        ?? Require.That(
            referral is { Stage: ReferralStage.AdminResumed } or { Stage: ReferralStage.Judged, Judgment: JudgmentOutcome.Guilty },
            ReferralRefusals.WrongStage(referral));

    public static Decision<ReferralFact> Decide(CriminalReferral referral, CloseReferral act, Occasion occasion) => new ReferralClosed(act.Summary);
}
