using FluentValidation;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>Where an act comes in: its shape is checked, its references are resolved, and the domain decides.</summary>
internal interface IActDoor
{
    Type Act { get; }

    RefusalNotice? Misshapen(Act act);

    Task<Decision<MatterFact>> Decide(DeskContext context, Act act, CancellationToken ct);
}

/// <summary>The door of one act on a matter: its rules of shape stand in the constructor, <c>Read</c> turns the request into the domain's command.</summary>
internal abstract class MatterDoor<TMatter, TAct, TCommand> : AbstractValidator<TAct>, IActDoor
    where TMatter : Matter<TMatter>, IMatterLaw<TMatter>
    where TAct : Act
    where TCommand : IAct<TMatter, TCommand>
{
    public Type Act => typeof(TAct);

    public RefusalNotice? Misshapen(Act act) => Shape.Check(this, (TAct)act);

    public async Task<Decision<MatterFact>> Decide(DeskContext context, Act act, CancellationToken ct)
    {
        var matter = (TMatter)context.State!;
        // Barred first, so that nothing is looked up or numbered for an act that cannot happen.
        if ((MatterActs.Bar<TMatter, TCommand>(matter, context.Occasion.By, context.Occasion.Now) ?? context.Occasion.Implausible(matter.LastOccurred)) is { } refusal)
            return refusal;

        var reading = await Read((TAct)act, context, ct);
        return reading.Refusal is { } unread ? unread : MatterActs.Decide(matter, reading.Command!, context.Occasion);
    }

    protected abstract ValueTask<Reading<TCommand>> Read(TAct act, DeskContext context, CancellationToken ct);
}

/// <summary>A door through which matters begin.</summary>
internal interface IOpens
{
    Refusal? Bar(Officer by);
}

/// <summary>The door of the act that opens a matter.</summary>
internal abstract class OpeningDoor<TMatter, TAct, TCommand> : AbstractValidator<TAct>, IActDoor, IOpens
    where TMatter : Matter<TMatter>, IMatterLaw<TMatter>
    where TAct : Act
    where TCommand : IOpening<TMatter, TCommand>
{
    public Type Act => typeof(TAct);

    public Refusal? Bar(Officer by) => MatterActs.MayOpen<TMatter, TCommand>(by);

    public RefusalNotice? Misshapen(Act act) => Shape.Check(this, (TAct)act);

    public async Task<Decision<MatterFact>> Decide(DeskContext context, Act act, CancellationToken ct)
    {
        if (Bar(context.Occasion.By) is { } barred)
            return barred;

        var reading = await Read((TAct)act, context, ct);
        return reading.Refusal is { } unread ? unread : MatterActs.Open<TMatter, TCommand>(context.Matter, reading.Command!, context.Occasion);
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

internal static class Reading
{
    public static ValueTask<Reading<TCommand>> Of<TCommand>(TCommand command) => ValueTask.FromResult(new Reading<TCommand>(command, null));
}

/// <summary>Every act has exactly one door.</summary>
internal sealed class ActDoors(IEnumerable<IActDoor> doors)
{
    private readonly Dictionary<Type, IActDoor> _doors = doors.ToDictionary(d => d.Act);

    public IActDoor? For(Act act) => _doors.GetValueOrDefault(act.GetType());

    public static IEnumerable<Type> Types { get; } =
        [.. typeof(ActDoors).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false } && typeof(IActDoor).IsAssignableFrom(t))];
}
