using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class HandOverItemDoor : ReferralDoor<HandOverItem, Law.HandOverItem>
{
    public HandOverItemDoor()
    {
        RuleFor(a => a.Line).Between(1, Shape.MostRows);
        RuleFor(a => a.Quantity).Between(0m, 1_000_000_000m);
        RuleFor(a => a.Condition).Line();
    }

    protected override ValueTask<Reading<Law.HandOverItem>> Read(HandOverItem act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.HandOverItem>(new Law.HandOverItem(act.Line, act.Quantity, act.Condition ?? ""), null);
}
