using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class IssueProcuratorialOpinionDoor : ReferralDoor<IssueProcuratorialOpinion, Law.IssueProcuratorialOpinion>
{
    public IssueProcuratorialOpinionDoor()
    {
        RuleFor(a => a.DocumentNumber).Said().Line();
        RuleFor(a => a.Reason).Paragraph();
    }

    protected override ValueTask<Reading<Law.IssueProcuratorialOpinion>> Read(IssueProcuratorialOpinion act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.IssueProcuratorialOpinion>(new Law.IssueProcuratorialOpinion(act.DocumentNumber, act.Reason), null);
}
