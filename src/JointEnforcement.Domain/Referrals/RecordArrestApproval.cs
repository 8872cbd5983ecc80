using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

public sealed record RecordArrestApproval : IReferralAct<RecordArrestApproval>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Prosecutor(referral, by)
        ?? Require.Stage(referral, ReferralStage.Investigating)
        ?? Require.That(referral is { ArrestRequested: true, ArrestApproved: false }, ReferralRefusals.AlreadyDone);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, RecordArrestApproval act, Occasion occasion) => new ArrestApproved();
}
