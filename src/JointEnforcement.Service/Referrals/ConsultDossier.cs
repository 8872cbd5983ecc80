using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class ConsultDossierDoor : ReferralDoor<ConsultDossier, Law.ConsultDossier>
{
    public ConsultDossierDoor() => RuleFor(a => a.Reason).Paragraph();

    protected override ValueTask<Reading<Law.ConsultDossier>> Read(ConsultDossier act, DeskContext context, CancellationToken ct) => Reading.Of(new Law.ConsultDossier(act.Reason));
}
