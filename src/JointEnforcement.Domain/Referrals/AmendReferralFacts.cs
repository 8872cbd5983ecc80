using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Referrals;

public sealed record AmendReferralFacts(CaseFacts Facts) : IReferralAct<AmendReferralFacts>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Sender(referral, by)
        ?? Require.Stage(referral, ReferralStage.Draft, ReferralStage.Reported, ReferralStage.Approved, ReferralStage.NotApproved);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, AmendReferralFacts act, Occasion occasion) =>
        MatterRefusals.Future(act.Facts.ActDate, occasion) is { } refusal ? refusal
        : act.Facts == referral.Facts ? Decision<ReferralFact>.Nothing
        : new ReferralFactsAmended(act.Facts);
}
