using FluentValidation;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class RecordPenaltyDecisionDoor : ReferralDoor<RecordPenaltyDecision, Law.RecordPenaltyDecision>
{
    public RecordPenaltyDecisionDoor()
    {
        RuleFor(a => a.Kind).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.DocumentNumber).Said().Line();
        RuleFor(a => a.FineYuan!.Value).Between(0.01m, 10_000_000_000m).When(a => a.FineYuan is not null);
        RuleFor(a => a.LegalReview).Line();
    }

    protected override ValueTask<Reading<Law.RecordPenaltyDecision>> Read(RecordPenaltyDecision act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.RecordPenaltyDecision>(new Law.RecordPenaltyDecision(act.Kind.As<Law.PenaltyKind>(), act.DocumentNumber, act.FineYuan, act.LegalReview), null);
}
