using FluentValidation;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class EnterJudgmentDoor : ReferralDoor<EnterJudgment, Law.EnterJudgment>
{
    public EnterJudgmentDoor()
    {
        RuleFor(a => a.Outcome).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Summary).Said().Paragraph();
    }

    protected override ValueTask<Reading<Law.EnterJudgment>> Read(EnterJudgment act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.EnterJudgment>(new Law.EnterJudgment(act.Outcome.As<Law.JudgmentOutcome>(), act.Summary), null);
}
