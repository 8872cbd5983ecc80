using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The sender asks the same police organ to reconsider a non-filing, once (Order 310 art 9).</summary>
public sealed record RequestReconsideration(string Grounds) : IReferralAct<RequestReconsideration>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Sender(referral, by)
        ?? Require.Stage(referral, ReferralStage.NotFiled)
        ?? Require.That(referral.NoticeServed, ReferralRefusals.NoticeNotServed)
        ?? Require.That(!referral.Reconsidered, ReferralRefusals.AlreadyReconsidered);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, RequestReconsideration act, Occasion occasion) =>
        Require.Reason(act.Grounds) is { } refusal ? refusal : new ReconsiderationRequested(act.Grounds);
}
