using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

public sealed record DecideNonProsecution(string Reason) : IReferralAct<DecideNonProsecution>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Prosecutor(referral, by) ?? Require.Stage(referral, ReferralStage.AtProcuratorate);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, DecideNonProsecution act, Occasion occasion) =>
        Require.Reason(act.Reason) is { } refusal ? refusal : new NonProsecutionDecided(act.Reason);
}
