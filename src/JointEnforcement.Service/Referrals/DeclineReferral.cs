using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class DeclineReferralDoor : ReferralDoor<DeclineReferral, Law.DeclineReferral>
{
    public DeclineReferralDoor()
    {
        RuleFor(a => a.Reason).Paragraph();
    }

    protected override ValueTask<Reading<Law.DeclineReferral>> Read(DeclineReferral act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.DeclineReferral>(new Law.DeclineReferral(act.Reason), null);
}
