using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.TransferOpinions;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.TransferOpinions;

namespace JointEnforcement.Service.TransferOpinions;

internal sealed class DraftTransferOpinionDoor : OpeningDoor<TransferOpinion, Contracts.TransferOpinions.DraftTransferOpinion, Rules.DraftTransferOpinion>
{
    public DraftTransferOpinionDoor()
    {
        RuleFor(a => a.To).Said().Line();
        RuleFor(a => a.Title).Said().Line();
        RuleFor(a => a.Township).Line();
        RuleFor(a => a.Source).Said().Line();
        RuleFor(a => a.Facts).Said().Paragraph();
        RuleFor(a => a.Charge).Said().Line();
        RuleFor(a => a.Opinion).Said().Paragraph();
    }

    protected override async ValueTask<Reading<Rules.DraftTransferOpinion>> Read(Contracts.TransferOpinions.DraftTransferOpinion act, DeskContext context, CancellationToken ct)
    {
        var (to, unknown) = context.Agency(act.To);
        if (unknown is not null)
            return unknown;

        CriminalReferral? referral = null;
        if (act.Referral is { } id)
        {
            var (other, unseen) = await context.Other(MatterKind.CriminalReferral, id, ct);
            if (unseen is not null)
                return unseen;
            referral = (CriminalReferral)other!;
        }
        return new Rules.DraftTransferOpinion(to!, new Brief(act.Title, act.Township ?? "", act.Facts), act.Source, act.Charge, act.Opinion, referral);
    }
}

internal sealed class NameTransferReferralDoor : TransferOpinionDoor<Contracts.TransferOpinions.NameTransferReferral, Rules.NameTransferReferral>
{
    protected override async ValueTask<Reading<Rules.NameTransferReferral>> Read(Contracts.TransferOpinions.NameTransferReferral act, DeskContext context, CancellationToken ct)
    {
        var (referral, unseen) = await context.Other(MatterKind.CriminalReferral, act.Referral, ct);
        return unseen is not null ? unseen : new Rules.NameTransferReferral((CriminalReferral)referral!);
    }
}
