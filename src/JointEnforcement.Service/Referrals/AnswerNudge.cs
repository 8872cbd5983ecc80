using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class AnswerNudgeDoor : ReferralDoor<AnswerNudge, Law.AnswerNudge>
{
    public AnswerNudgeDoor()
    {
        RuleFor(a => a.Remark).Line();
    }

    protected override ValueTask<Reading<Law.AnswerNudge>> Read(AnswerNudge act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.AnswerNudge>(new Law.AnswerNudge(act.ExpectedOn, act.Remark), null);
}
