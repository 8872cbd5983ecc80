using FluentValidation;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

/// <summary>Where an act comes in: its shape is checked, its references are resolved, and the domain decides.</summary>
internal interface IReferralDoor
{
    Type Act { get; }

    RefusalNotice? Misshapen(Act act);

    Task<Decision<ReferralFact>> Decide(DeskContext context, Act act, CancellationToken ct);
}

/// <summary>The door of one act: its rules of shape stand in the constructor, <c>Read</c> turns the request into the domain's command.</summary>
internal abstract class ReferralDoor<TAct, TCommand> : AbstractValidator<TAct>, IReferralDoor
    where TAct : ReferralAct
    where TCommand : IReferralAct<TCommand>
{
    public Type Act => typeof(TAct);

    public RefusalNotice? Misshapen(Act act) => Shape.Check(this, (TAct)act);

    public async Task<Decision<ReferralFact>> Decide(DeskContext context, Act act, CancellationToken ct)
    {
        // Barred first, so that nothing is looked up or numbered for an act that cannot happen.
        if (TCommand.Bar(context.Referral!, context.Occasion.By, context.Occasion.Now) is { } barred)
            return barred;

        if (context.Occasion.Implausible(context.Referral!.LastOccurred) is { } implausible)
            return implausible;

        var reading = await Read((TAct)act, context, ct);
        return reading.Refusal is { } refusal ? refusal : ReferralActs.Decide(context.Referral!, reading.Command!, context.Occasion);
    }

    protected abstract ValueTask<Reading<TCommand>> Read(TAct act, DeskContext context, CancellationToken ct);
}

/// <summary>A request turned into a command, or why it names something that is not there.</summary>
internal readonly record struct Reading<TCommand>(TCommand? Command, Refusal? Refusal)
{
    public static implicit operator Reading<TCommand>(TCommand command) => new(command, null);

    public static implicit operator Reading<TCommand>(Refusal refusal) => new(default, refusal);

    public static implicit operator ValueTask<Reading<TCommand>>(Reading<TCommand> reading) => ValueTask.FromResult(reading);
}

/// <summary>Every act has exactly one door.</summary>
internal sealed class ReferralDoors(IEnumerable<IReferralDoor> doors)
{
    private readonly Dictionary<Type, IReferralDoor> _doors = doors.ToDictionary(d => d.Act);

    public IReferralDoor? For(Act act) => _doors.GetValueOrDefault(act.GetType());

    public static IEnumerable<Type> Types { get; } =
        [.. typeof(ReferralDoors).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false } && typeof(IReferralDoor).IsAssignableFrom(t))];
}
