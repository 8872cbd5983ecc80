using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

public sealed record SendForProsecution : IReferralAct<SendForProsecution>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.HoldingPolice(referral, by) ?? Require.Stage(referral, ReferralStage.Investigating, ReferralStage.SupplementaryInvestigation);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, SendForProsecution act, Occasion occasion) => new SentForProsecution();
}
