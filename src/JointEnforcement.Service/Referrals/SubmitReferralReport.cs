using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class SubmitReferralReportDoor : ReferralDoor<SubmitReferralReport, Law.SubmitReferralReport>
{
    public SubmitReferralReportDoor()
    {
        RuleFor(a => a.Opinion).Said().Paragraph();
    }

    protected override ValueTask<Reading<Law.SubmitReferralReport>> Read(SubmitReferralReport act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.SubmitReferralReport>(new Law.SubmitReferralReport(act.Opinion), null);
}
