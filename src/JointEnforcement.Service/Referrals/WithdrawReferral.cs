using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class WithdrawReferralDoor : ReferralDoor<WithdrawReferral, Law.WithdrawReferral>
{
    public WithdrawReferralDoor()
    {
        RuleFor(a => a.Reason).Paragraph();
    }

    protected override ValueTask<Reading<Law.WithdrawReferral>> Read(WithdrawReferral act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.WithdrawReferral>(new Law.WithdrawReferral(act.Reason), null);
}
