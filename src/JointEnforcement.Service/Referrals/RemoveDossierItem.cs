using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class RemoveDossierItemDoor : ReferralDoor<RemoveDossierItem, Law.RemoveDossierItem>
{
    public RemoveDossierItemDoor()
    {
        RuleFor(a => a.Reason).Said().Paragraph();
    }

    protected override ValueTask<Reading<Law.RemoveDossierItem>> Read(RemoveDossierItem act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.RemoveDossierItem>(new Law.RemoveDossierItem(act.Item, act.Reason), null);
}
