using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class WithdrawCaseDoor : ReferralDoor<WithdrawCase, Law.WithdrawCase>
{
    public WithdrawCaseDoor()
    {
        RuleFor(a => a.Reason).Paragraph();
    }

    protected override ValueTask<Reading<Law.WithdrawCase>> Read(WithdrawCase act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.WithdrawCase>(new Law.WithdrawCase(act.Reason), null);
}
