using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>Another police organ is competent: the same referral goes on, the chain of holders stays (Order 310 art 7).</summary>
public sealed record ForwardToCompetentPolice(Agency To, string Reason) : IReferralAct<ForwardToCompetentPolice>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.HoldingPolice(referral, by) ?? Require.Stage(referral, ReferralStage.Accepted, ReferralStage.UnderReview);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, ForwardToCompetentPolice act, Occasion occasion)
    {
        if (Require.Reason(act.Reason) is { } refusal)
            return refusal;

        if (act.To.Kind is not AgencyKind.Police)
            return ReferralRefusals.NotAPoliceOrgan;

        if (act.To.Code == referral.Holder)
            return ReferralRefusals.SameHolder;

        return new PoliceForwarded(referral.Holder, act.To.Code, act.Reason);
    }
}
