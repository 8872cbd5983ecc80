using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

public sealed record DecideReconsideration(ReconsiderationOutcome Outcome, string Reason, string? Charge) : IReferralAct<DecideReconsideration>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.HoldingPolice(referral, by) ?? Require.Stage(referral, ReferralStage.Reconsidering);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, DecideReconsideration act, Occasion occasion)
    {
        if (Require.Reason(act.Reason) is { } refusal)
            return refusal;

        var decided = new ReconsiderationDecided(act.Outcome, act.Reason);
        return act.Outcome is ReconsiderationOutcome.Filed
            ? new ReferralFact[] { decided, new CaseFiled(null, act.Charge ?? referral.Facts.SuspectedCrime) }
            : decided;
    }
}
