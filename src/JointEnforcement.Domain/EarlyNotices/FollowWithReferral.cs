using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.EarlyNotices;

/// <summary>The agency names the referral that follows its notice; once the dossier is with the police, the notice has done its work.</summary>
public sealed record FollowWithReferral(CriminalReferral Referral) : IAct<EarlyNotice, FollowWithReferral>
{
    public static Refusal? Post(EarlyNotice matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(EarlyNotice matter, FollowWithReferral act, Occasion occasion)
    {
        var referral = act.Referral;
        if (referral.Origin != matter.Origin)
            return EarlyNoticeRefusals.NotYourReferral;

        if (referral.Stage is ReferralStage.Withdrawn or ReferralStage.Closed)
            return EarlyNoticeRefusals.ReferralEnded;

        if (matter.Referral == referral.Id)
            return MatterRefusals.AlreadyDone;

        var named = new EarlyNoticeReferralNamed(referral.Id);
        return referral.Holders.Count > 0
            ? (MatterFact[])[named, new EarlyNoticeFollowedByReferral(referral.Id, referral.Number ?? "")]
            : named;
    }
}
