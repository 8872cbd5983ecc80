using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class FileCaseDoor : ReferralDoor<FileCase, Law.FileCase>
{
    public FileCaseDoor()
    {
        RuleFor(a => a.CaseNumber).Line();
        RuleFor(a => a.Charge).Said().Line();
    }

    protected override ValueTask<Reading<Law.FileCase>> Read(FileCase act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.FileCase>(new Law.FileCase(act.CaseNumber, act.Charge), null);
}
