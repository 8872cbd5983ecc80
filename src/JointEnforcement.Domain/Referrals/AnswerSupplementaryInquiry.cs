using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

public sealed record AnswerSupplementaryInquiry(string Result) : IReferralAct<AnswerSupplementaryInquiry>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Sender(referral, by) ?? Require.That(referral.InquiryOpen, ReferralRefusals.InquiryNotOpen);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, AnswerSupplementaryInquiry act, Occasion occasion) =>
        Require.Reason(act.Result) is { } refusal ? refusal : new SupplementaryInquiryAnswered(act.Result);
}
