using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class NudgeHolderDoor : ReferralDoor<NudgeHolder, Law.NudgeHolder>
{
    public NudgeHolderDoor()
    {
        RuleFor(a => a.Question).Said().Line();
    }

    protected override ValueTask<Reading<Law.NudgeHolder>> Read(NudgeHolder act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.NudgeHolder>(new Law.NudgeHolder(act.Question), null);
}
