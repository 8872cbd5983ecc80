using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Penalties;
using JointEnforcement.Service.Plumbing;
using Asks = JointEnforcement.Contracts.Penalties;
using Rules = JointEnforcement.Domain.Penalties;

namespace JointEnforcement.Service.Penalties;

internal sealed class ReceivePenaltyClueDoor : OpeningDoor<PenaltyCase, Asks.ReceivePenaltyClue, Rules.ReceivePenaltyClue>
{
    public ReceivePenaltyClueDoor()
    {
        RuleFor(a => a.Title).Said().Line();
        RuleFor(a => a.Township).Line();
        RuleFor(a => a.Facts).Said().Paragraph();
        RuleFor(a => a.Party).Said().Line();
        RuleFor(a => a.Source).Said().Line();
        RuleFor(a => a.ActDate).Between(new DateOnly(1979, 1, 1), new DateOnly(2199, 12, 31));
    }

    protected override async ValueTask<Reading<Rules.ReceivePenaltyClue>> Read(Asks.ReceivePenaltyClue act, DeskContext context, CancellationToken ct)
    {
        ReferralSeen? seen = null;
        if (act.Referral is { } referral)
        {
            (seen, var refusal) = await PenaltyReading.Referral(context, referral, ct);
            if (refusal is not null)
                return refusal;
        }
        var number = await context.NextNumber(context.Occasion.By.Agency, "罚线", ct);
        return new Rules.ReceivePenaltyClue(number, new Brief(act.Title, act.Township ?? "", act.Facts), new PenaltyParty(act.Party, act.Citizen), act.Source, act.ActDate, seen);
    }
}
