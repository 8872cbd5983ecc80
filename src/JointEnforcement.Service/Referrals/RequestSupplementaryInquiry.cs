using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class RequestSupplementaryInquiryDoor : ReferralDoor<RequestSupplementaryInquiry, Law.RequestSupplementaryInquiry>
{
    public RequestSupplementaryInquiryDoor()
    {
        RuleFor(a => a.FactsToProve).Paragraph();
        RuleFor(a => a.SuggestedMethod).Paragraph();
    }

    protected override ValueTask<Reading<Law.RequestSupplementaryInquiry>> Read(RequestSupplementaryInquiry act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.RequestSupplementaryInquiry>(new Law.RequestSupplementaryInquiry(act.FactsToProve, act.SuggestedMethod ?? ""), null);
}
