using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class DecideNonProsecutionDoor : ReferralDoor<DecideNonProsecution, Law.DecideNonProsecution>
{
    public DecideNonProsecutionDoor()
    {
        RuleFor(a => a.Reason).Paragraph();
    }

    protected override ValueTask<Reading<Law.DecideNonProsecution>> Read(DecideNonProsecution act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.DecideNonProsecution>(new Law.DecideNonProsecution(act.Reason), null);
}
