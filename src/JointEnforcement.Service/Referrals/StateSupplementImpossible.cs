using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class StateSupplementImpossibleDoor : ReferralDoor<StateSupplementImpossible, Law.StateSupplementImpossible>
{
    public StateSupplementImpossibleDoor()
    {
        RuleFor(a => a.Statement).Paragraph();
    }

    protected override ValueTask<Reading<Law.StateSupplementImpossible>> Read(StateSupplementImpossible act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.StateSupplementImpossible>(new Law.StateSupplementImpossible(act.Statement), null);
}
