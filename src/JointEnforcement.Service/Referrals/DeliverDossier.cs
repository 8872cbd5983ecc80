using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class DeliverDossierDoor : ReferralDoor<DeliverDossier, Law.DeliverDossier>
{
    public DeliverDossierDoor()
    {
        RuleFor(a => a.Channel).Line();
    }

    protected override async ValueTask<Reading<Law.DeliverDossier>> Read(DeliverDossier act, DeskContext context, CancellationToken ct) =>
        new Law.DeliverDossier(await context.NextNumber(context.Occasion.By.Agency, "移", ct), act.Channel ?? "platform");
}
