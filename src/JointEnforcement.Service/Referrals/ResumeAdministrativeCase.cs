using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class ResumeAdministrativeCaseDoor : ReferralDoor<ResumeAdministrativeCase, Law.ResumeAdministrativeCase>
{
    public ResumeAdministrativeCaseDoor()
    {
        RuleFor(a => a.Ground).Said().Paragraph();
    }

    protected override ValueTask<Reading<Law.ResumeAdministrativeCase>> Read(ResumeAdministrativeCase act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.ResumeAdministrativeCase>(new Law.ResumeAdministrativeCase(act.Ground), null);
}
