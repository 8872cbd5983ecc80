using JointEnforcement.Contracts.Supervisions;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Supervisions;

namespace JointEnforcement.Service.Supervisions;

/// <summary>The door of an act on a supervision.</summary>
internal abstract class SupervisionDoor<TAct, TCommand> : MatterDoor<FilingSupervision, TAct, TCommand>
    where TAct : SupervisionAct
    where TCommand : IAct<FilingSupervision, TCommand>
{
    protected static Task<string> Number(DeskContext context, string series, CancellationToken ct) => context.NextNumber(context.Occasion.By.Agency, series, ct);

    protected static Task<bool> Runs(DeskContext context, string rule, CancellationToken ct) => context.Runs(rule, MatterKind.FilingSupervision, ct);
}
