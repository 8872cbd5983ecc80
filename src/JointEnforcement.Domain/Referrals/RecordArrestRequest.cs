using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

public sealed record RecordArrestRequest : IReferralAct<RecordArrestRequest>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.HoldingPolice(referral, by)
        ?? Require.Stage(referral, ReferralStage.Investigating)
        ?? Require.That(!referral.ArrestRequested, ReferralRefusals.AlreadyDone);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, RecordArrestRequest act, Occasion occasion) => new ArrestRequested();
}
