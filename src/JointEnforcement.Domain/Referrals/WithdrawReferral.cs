using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The sender takes a referral back before the police have received it. What the head approved only the head takes back, and the procuratorate sees it.</summary>
public sealed record WithdrawReferral(string Reason) : IReferralAct<WithdrawReferral>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        (referral.ApprovedOnce ? Require.SenderHead(referral, by) : Require.That(Require.Sender(referral, by) is null || Require.SenderHead(referral, by) is null, ReferralRefusals.NotYourPost))
        ?? Require.Stage(referral, ReferralStage.Draft, ReferralStage.Reported, ReferralStage.Approved, ReferralStage.Delivered);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, WithdrawReferral act, Occasion occasion) =>
        Require.Reason(act.Reason) is { } refusal ? refusal : new ReferralWithdrawn(act.Reason);
}
