using FluentValidation;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

/// <summary>The door of one act: its rules of shape stand in the constructor, <c>Read</c> turns the request into the domain's command.</summary>
internal abstract class ReferralDoor<TAct, TCommand> : AbstractValidator<TAct>, IActDoor
    where TAct : ReferralAct
    where TCommand : IReferralAct<TCommand>
{
    public Type Act => typeof(TAct);

    public RefusalNotice? Misshapen(Act act) => Shape.Check(this, (TAct)act);

    public async Task<Decision<MatterFact>> Decide(DeskContext context, Act act, CancellationToken ct)
    {
        // Barred first, so that nothing is looked up or numbered for an act that cannot happen.
        if (ReferralActs.Bar<TCommand>(context.Referral!, context.Occasion.By, context.Occasion.Now) is { } barred)
            return barred;

        if (context.Occasion.Implausible(context.Referral!.LastOccurred) is { } implausible)
            return implausible;

        var reading = await Read((TAct)act, context, ct);
        return reading.Refusal is { } refusal ? refusal : ReferralActs.Decide(context.Referral!, reading.Command!, context.Occasion).As<MatterFact>();
    }

    protected abstract ValueTask<Reading<TCommand>> Read(TAct act, DeskContext context, CancellationToken ct);
}
