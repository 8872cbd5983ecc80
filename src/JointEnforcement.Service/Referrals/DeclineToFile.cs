using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class DeclineToFileDoor : ReferralDoor<DeclineToFile, Law.DeclineToFile>
{
    public DeclineToFileDoor()
    {
        RuleFor(a => a.Reason).Paragraph();
        RuleFor(a => a.LegalBasis).Said().Line();
    }

    protected override ValueTask<Reading<Law.DeclineToFile>> Read(DeclineToFile act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.DeclineToFile>(new Law.DeclineToFile(act.Reason, act.LegalBasis), null);
}
