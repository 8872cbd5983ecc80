using FluentValidation;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class ReturnNotPoliceMatterDoor : ReferralDoor<ReturnNotPoliceMatter, Law.ReturnNotPoliceMatter>
{
    public ReturnNotPoliceMatterDoor()
    {
        RuleFor(a => a.Ground).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Reason).Paragraph();
    }

    protected override ValueTask<Reading<Law.ReturnNotPoliceMatter>> Read(ReturnNotPoliceMatter act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.ReturnNotPoliceMatter>(new Law.ReturnNotPoliceMatter(act.Ground.As<Law.ReturnGround>(), act.Reason), null);
}
