using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class ForwardToCompetentPoliceDoor : ReferralDoor<ForwardToCompetentPolice, Law.ForwardToCompetentPolice>
{
    public ForwardToCompetentPoliceDoor()
    {
        RuleFor(a => a.To).Said().Line();
        RuleFor(a => a.Reason).Paragraph();
    }

    protected override ValueTask<Reading<Law.ForwardToCompetentPolice>> Read(ForwardToCompetentPolice act, DeskContext context, CancellationToken ct) => Here(act, context);

    private static Reading<Law.ForwardToCompetentPolice> Here(ForwardToCompetentPolice act, DeskContext context) =>
        context.Register.Agencies.TryGetValue(act.To, out var to)
            ? new Law.ForwardToCompetentPolice(to, act.Reason)
            : Law.ReferralRefusals.NotAPoliceOrgan;
}
