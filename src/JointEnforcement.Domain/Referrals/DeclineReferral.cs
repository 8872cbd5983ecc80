using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

public sealed record DeclineReferral(string Reason) : IReferralAct<DeclineReferral>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.SenderHead(referral, by) ?? Require.Stage(referral, ReferralStage.Reported);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, DeclineReferral act, Occasion occasion) =>
        Require.Reason(act.Reason) is { } refusal ? refusal : new ReferralNotApproved(act.Reason);
}
