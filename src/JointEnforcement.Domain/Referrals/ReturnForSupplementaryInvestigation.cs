using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

public sealed record ReturnForSupplementaryInvestigation : IReferralAct<ReturnForSupplementaryInvestigation>
{
    private const int MostRounds = 2;

    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Prosecutor(referral, by)
        ?? Require.Stage(referral, ReferralStage.AtProcuratorate)
        ?? Require.That(referral.SupplementaryRounds < MostRounds, ReferralRefusals.TwoRoundsAtMost);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, ReturnForSupplementaryInvestigation act, Occasion occasion) =>
        new ReturnedForSupplementaryInvestigation(referral.SupplementaryRounds + 1);
}
