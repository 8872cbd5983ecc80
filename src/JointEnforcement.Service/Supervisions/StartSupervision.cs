using FluentValidation;
using JointEnforcement.Contracts.Supervisions;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.Supervisions;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.Supervisions;

namespace JointEnforcement.Service.Supervisions;

internal sealed class StartSupervisionDoor : OpeningDoor<FilingSupervision, Contracts.Supervisions.StartSupervision, Rules.StartSupervision>
{
    public StartSupervisionDoor()
    {
        RuleFor(a => a.Police).Line();
        RuleFor(a => a.Ground).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Title).Said().Line();
        RuleFor(a => a.Township).Line();
        RuleFor(a => a.Grounds).Said().Paragraph();
    }

    protected override async ValueTask<Reading<Rules.StartSupervision>> Read(Contracts.Supervisions.StartSupervision act, DeskContext context, CancellationToken ct)
    {
        CriminalReferral? referral = null;
        if (act.Referral is { } id)
        {
            var (other, unseen) = await context.Other(MatterKind.CriminalReferral, id, ct);
            if (unseen is not null)
                return unseen;
            referral = (CriminalReferral)other!;
        }
        var own = context.Occasion.By.Agency;
        var (police, unknown) = context.Agency(act.Police is { Length: > 0 } named ? named : referral?.Holder ?? context.Police(own) ?? "");
        if (unknown is not null)
            return unknown;

        var number = await context.NextNumber(own, "立监", ct);
        return new Rules.StartSupervision(police!, number, new Brief(act.Title, act.Township ?? "", act.Grounds), act.Ground.As<Rules.SupervisionGround>(), referral);
    }
}
