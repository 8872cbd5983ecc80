using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Service.Referrals;

internal sealed class SendForProsecutionDoor : ReferralDoor<SendForProsecution, Law.SendForProsecution>
{
    protected override ValueTask<Reading<Law.SendForProsecution>> Read(SendForProsecution act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.SendForProsecution>(new Law.SendForProsecution(), null);
}
