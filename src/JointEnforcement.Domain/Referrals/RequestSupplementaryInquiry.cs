using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>Evidence does not suffice: the police say what must be proved and how; no limit is fixed (环环监〔2017〕17号 art 8).</summary>
public sealed record RequestSupplementaryInquiry(string FactsToProve, string SuggestedMethod) : IReferralAct<RequestSupplementaryInquiry>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.HoldingPolice(referral, by)
        ?? Require.Stage(referral, ReferralStage.Accepted, ReferralStage.UnderReview)
        ?? Require.That(!referral.InquiryOpen, ReferralRefusals.AlreadyDone);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, RequestSupplementaryInquiry act, Occasion occasion) =>
        Require.Reason(act.FactsToProve) is { } refusal ? refusal : new SupplementaryInquiryRequested(act.FactsToProve, act.SuggestedMethod);
}
