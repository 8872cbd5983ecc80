using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class AnswerSupplementaryInquiryDoor : ReferralDoor<AnswerSupplementaryInquiry, Law.AnswerSupplementaryInquiry>
{
    public AnswerSupplementaryInquiryDoor()
    {
        RuleFor(a => a.Result).Paragraph();
    }

    protected override ValueTask<Reading<Law.AnswerSupplementaryInquiry>> Read(AnswerSupplementaryInquiry act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.AnswerSupplementaryInquiry>(new Law.AnswerSupplementaryInquiry(act.Result), null);
}
