using FluentValidation;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Service.Plumbing;
using MaterialKind = JointEnforcement.Domain.Dossiers.MaterialKind;

namespace JointEnforcement.Service.Referrals;

internal sealed class AddDossierItemDoor : ReferralDoor<AddDossierItem, Law.AddDossierItem>
{
    public AddDossierItemDoor()
    {
        RuleFor(a => a.Kind).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Title).Said().Line();
        RuleFor(a => a.Copies).Between(1, 99);
        RuleFor(a => a.Pages).Between(1, 9999);
    }

    protected override async ValueTask<Reading<Law.AddDossierItem>> Read(AddDossierItem act, DeskContext context, CancellationToken ct)
    {
        var (seal, refusal) = await context.File(act.File, ct);
        return refusal is not null
            ? refusal
            : new Law.AddDossierItem(new DossierItem(Guid.CreateVersion7(), act.Kind.As<MaterialKind>(), act.Title, act.Copies, act.Pages, act.Original, seal!));
    }
}
