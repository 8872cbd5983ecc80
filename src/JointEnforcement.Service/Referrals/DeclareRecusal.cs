using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class DeclareRecusalDoor : ReferralDoor<DeclareRecusal, Law.DeclareRecusal>
{
    public DeclareRecusalDoor()
    {
        RuleFor(a => a.Officer).Said().Line();
        RuleFor(a => a.Reason).Said().Paragraph();
    }

    protected override ValueTask<Reading<Law.DeclareRecusal>> Read(DeclareRecusal act, DeskContext context, CancellationToken ct) => Here(act, context);

    private static Reading<Law.DeclareRecusal> Here(DeclareRecusal act, DeskContext context)
    {
        var (officer, _, refusal) = context.Officer(act.Officer);
        return refusal is not null ? refusal : new Law.DeclareRecusal(officer!, act.Reason);
    }
}
