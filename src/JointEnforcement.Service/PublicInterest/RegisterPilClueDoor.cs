using FluentValidation;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.PublicInterest;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.PublicInterest;

namespace JointEnforcement.Service.PublicInterest;

internal sealed class RegisterPilClueDoor : OpeningDoor<PublicInterestCase, Contracts.PublicInterest.RegisterPilClue, Rules.RegisterPilClue>
{
    public RegisterPilClueDoor()
    {
        RuleFor(a => a.Nature).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Source).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Field).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Agency).Line();
        RuleFor(a => a.Title).Said().Line();
        RuleFor(a => a.Township).Line();
        RuleFor(a => a.Facts).Said().Paragraph();
    }

    protected override async ValueTask<Reading<Rules.RegisterPilClue>> Read(Contracts.PublicInterest.RegisterPilClue act, DeskContext context, CancellationToken ct)
    {
        Agency? agency = null;
        if (act.Agency is { Length: > 0 } code)
        {
            var (found, unknown) = context.Agency(code);
            if (unknown is not null)
                return unknown;
            agency = found;
        }
        var (about, unseen) = await Named(MatterKind.CriminalReferral, act.Referral, context, ct);
        var (damage, unclaimed) = await Named(MatterKind.DamageClue, act.DamageClue, context, ct);
        if ((unseen ?? unclaimed) is { } refusal)
            return refusal;

        var number = await context.NextNumber(context.Occasion.By.Agency, "公益线", ct);
        return new Rules.RegisterPilClue(
            number, act.Nature.As<Rules.PilNature>(), act.Source.As<Rules.PilSource>(), act.Field.As<Rules.PilField>(), agency, new Brief(act.Title, act.Township ?? "", act.Facts), about, damage);
    }

    private static async Task<(MatterLink? Link, Refusal? Refusal)> Named(MatterKind kind, Guid? matter, DeskContext context, CancellationToken ct)
    {
        if (matter is not { } id)
            return (null, null);

        var (_, unseen) = await context.Other(kind, id, ct);
        return (unseen is null ? new MatterLink(kind, id) : null, unseen);
    }
}
