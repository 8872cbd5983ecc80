using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Service.Referrals;

internal sealed class SignHandoverDoor : ReferralDoor<SignHandover, Law.SignHandover>
{
    protected override ValueTask<Reading<Law.SignHandover>> Read(SignHandover act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.SignHandover>(new Law.SignHandover(), null);
}
