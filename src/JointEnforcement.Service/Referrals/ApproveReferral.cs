using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class ApproveReferralDoor : ReferralDoor<ApproveReferral, Law.ApproveReferral>
{
    public ApproveReferralDoor()
    {
        RuleFor(a => a.Opinion).Paragraph();
        RuleFor(a => a.IncompleteReason).Paragraph();
    }

    protected override ValueTask<Reading<Law.ApproveReferral>> Read(ApproveReferral act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.ApproveReferral>(new Law.ApproveReferral(act.Opinion, act.IncompleteReason), null);
}
