using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The procuratorate enters the court's result (环环监〔2017〕17号 art 34).</summary>
public sealed record EnterJudgment(JudgmentOutcome Outcome, string Summary) : IReferralAct<EnterJudgment>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Prosecutor(referral, by) ?? Require.Stage(referral, ReferralStage.Prosecuted);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, EnterJudgment act, Occasion occasion) =>
        new JudgmentEntered(act.Outcome, act.Summary);
}
