using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Service.Referrals;

internal sealed class RecordArrestApprovalDoor : ReferralDoor<RecordArrestApproval, Law.RecordArrestApproval>
{
    protected override ValueTask<Reading<Law.RecordArrestApproval>> Read(RecordArrestApproval act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.RecordArrestApproval>(new Law.RecordArrestApproval(), null);
}
