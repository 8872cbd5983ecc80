using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class RequestReconsiderationDoor : ReferralDoor<RequestReconsideration, Law.RequestReconsideration>
{
    public RequestReconsiderationDoor()
    {
        RuleFor(a => a.Grounds).Paragraph();
    }

    protected override ValueTask<Reading<Law.RequestReconsideration>> Read(RequestReconsideration act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.RequestReconsideration>(new Law.RequestReconsideration(act.Grounds), null);
}
