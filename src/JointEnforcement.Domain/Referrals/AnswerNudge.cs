using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

public sealed record AnswerNudge(DateOnly ExpectedOn, string? Remark) : IReferralAct<AnswerNudge>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.HoldingPolice(referral, by) ?? Require.That(referral.NudgeAwaitsAnswer, ReferralRefusals.AlreadyDone);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, AnswerNudge act, Occasion occasion) =>
        new NudgeAnswered(act.ExpectedOn, act.Remark);
}
