using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class ServeDecisionNoticeDoor : ReferralDoor<ServeDecisionNotice, Law.ServeDecisionNotice>
{
    public ServeDecisionNoticeDoor()
    {
        RuleFor(a => a.NoticeNumber).Line();
    }

    protected override ValueTask<Reading<Law.ServeDecisionNotice>> Read(ServeDecisionNotice act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.ServeDecisionNotice>(new Law.ServeDecisionNotice(act.NoticeNumber), null);
}
