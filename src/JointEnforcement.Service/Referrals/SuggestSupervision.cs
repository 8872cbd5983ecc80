using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class SuggestSupervisionDoor : ReferralDoor<SuggestSupervision, Law.SuggestSupervision>
{
    public SuggestSupervisionDoor()
    {
        RuleFor(a => a.Grounds).Paragraph();
        RuleFor(a => a.Attachments).Rows();
    }

    protected override ValueTask<Reading<Law.SuggestSupervision>> Read(SuggestSupervision act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.SuggestSupervision>(new Law.SuggestSupervision(act.Grounds, [.. act.Attachments.Select(a => a.As<Law.SupervisionAttachment>())]), null);
}
