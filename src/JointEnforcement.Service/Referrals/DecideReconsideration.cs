using FluentValidation;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class DecideReconsiderationDoor : ReferralDoor<DecideReconsideration, Law.DecideReconsideration>
{
    public DecideReconsiderationDoor()
    {
        RuleFor(a => a.Outcome).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Reason).Paragraph();
        RuleFor(a => a.Charge).Line();
    }

    protected override ValueTask<Reading<Law.DecideReconsideration>> Read(DecideReconsideration act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.DecideReconsideration>(new Law.DecideReconsideration(act.Outcome.As<Law.ReconsiderationOutcome>(), act.Reason, act.Charge), null);
}
