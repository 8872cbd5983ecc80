using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Service.Referrals;

internal sealed class IssuePoliceReceiptDoor : ReferralDoor<IssuePoliceReceipt, Law.IssuePoliceReceipt>
{
    protected override async ValueTask<Reading<Law.IssuePoliceReceipt>> Read(IssuePoliceReceipt act, DeskContext context, CancellationToken ct) =>
        new Law.IssuePoliceReceipt(await context.NextNumber(context.Occasion.By.Agency, "受", ct));
}
