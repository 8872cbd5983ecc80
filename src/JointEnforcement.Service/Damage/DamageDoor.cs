using JointEnforcement.Contracts.Damage;
using JointEnforcement.Domain.Damage;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Service.Damage;

/// <summary>The door of an act on a damage clue.</summary>
internal abstract class DamageDoor<TAct, TCommand> : MatterDoor<DamageClue, TAct, TCommand>
    where TAct : DamageAct
    where TCommand : IAct<DamageClue, TCommand>
{
    protected static Task<string> Number(DeskContext context, string series, CancellationToken ct) => context.NextNumber(context.Occasion.By.Agency, series, ct);

    /// <summary>How many sessions a consultation has.</summary>
    protected static Provision? MostSessions(DeskContext context) => context.Rulebook.Provisions.FirstOrDefault(p => p.Id == "EDC-03" && p.ValidFrom <= context.Day);
}

/// <summary>The bounds of an amount in yuan.</summary>
internal static class Amounts
{
    public const decimal MostYuan = 100_000_000_000m;
}
