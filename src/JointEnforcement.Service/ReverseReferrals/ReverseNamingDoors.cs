using FluentValidation;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.ReverseReferrals;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.ReverseReferrals;

namespace JointEnforcement.Service.ReverseReferrals;

internal sealed class DraftReverseReferralDoor : OpeningDoor<ReverseReferral, Contracts.ReverseReferrals.DraftReverseReferral, Rules.DraftReverseReferral>
{
    public DraftReverseReferralDoor()
    {
        RuleFor(a => a.To).Said().Line();
        RuleFor(a => a.Ground).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Decision).Said().Line();
        RuleFor(a => a.Title).Said().Line();
        RuleFor(a => a.Township).Line();
        RuleFor(a => a.Facts).Said().Paragraph();
        RuleFor(a => a.Opinion).Said().Paragraph();
        RuleFor(a => a.Measures).Said().Paragraph();
    }

    protected override async ValueTask<Reading<Rules.DraftReverseReferral>> Read(Contracts.ReverseReferrals.DraftReverseReferral act, DeskContext context, CancellationToken ct)
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
        return new Rules.DraftReverseReferral(
            to!, new Brief(act.Title, act.Township ?? "", act.Facts), act.Ground.As<Rules.ReverseGround>(), act.Decision, act.Opinion, act.Measures, act.ReplyBy, referral);
    }
}

internal sealed class OpenPenaltyOnOpinionDoor : ReverseReferralDoor<Contracts.ReverseReferrals.OpenPenaltyOnOpinion, Rules.OpenPenaltyOnOpinion>
{
    public OpenPenaltyOnOpinionDoor() => RuleFor(a => a.CaseNumber).Said().Line();

    protected override async ValueTask<Reading<Rules.OpenPenaltyOnOpinion>> Read(Contracts.ReverseReferrals.OpenPenaltyOnOpinion act, DeskContext context, CancellationToken ct)
    {
        if (act.Penalty is not { } id)
            return new Rules.OpenPenaltyOnOpinion(act.CaseNumber, null);

        var (_, unseen) = await context.Other(MatterKind.PenaltyCase, id, ct);
        return unseen is not null ? unseen : new Rules.OpenPenaltyOnOpinion(act.CaseNumber, new MatterLink(MatterKind.PenaltyCase, id));
    }
}
