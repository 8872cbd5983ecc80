using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

public sealed record StateSupplementImpossible(string Statement) : IReferralAct<StateSupplementImpossible>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) => SubmitSupplement.Bar(referral, by, now);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, StateSupplementImpossible act, Occasion occasion) =>
        Require.Reason(act.Statement) is { } refusal ? refusal : new SupplementImpossibleStated(referral.SupplementRequests, act.Statement);
}
