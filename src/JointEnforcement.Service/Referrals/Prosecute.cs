using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Service.Referrals;

internal sealed class ProsecuteDoor : ReferralDoor<Prosecute, Law.Prosecute>
{
    protected override ValueTask<Reading<Law.Prosecute>> Read(Prosecute act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.Prosecute>(new Law.Prosecute(), null);
}
