using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class CloseReferralDoor : ReferralDoor<CloseReferral, Law.CloseReferral>
{
    public CloseReferralDoor()
    {
        RuleFor(a => a.Summary).Said().Paragraph();
    }

    protected override ValueTask<Reading<Law.CloseReferral>> Read(CloseReferral act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.CloseReferral>(new Law.CloseReferral(act.Summary), null);
}
