using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Service.Referrals;

internal sealed class RecordArrestRequestDoor : ReferralDoor<RecordArrestRequest, Law.RecordArrestRequest>
{
    protected override ValueTask<Reading<Law.RecordArrestRequest>> Read(RecordArrestRequest act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.RecordArrestRequest>(new Law.RecordArrestRequest(), null);
}
