using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

public sealed record Prosecute : IReferralAct<Prosecute>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Prosecutor(referral, by) ?? Require.Stage(referral, ReferralStage.AtProcuratorate);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, Prosecute act, Occasion occasion) => new Prosecuted();
}
