using JointEnforcement.Contracts.TransferOpinions;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.TransferOpinions;

namespace JointEnforcement.Service.TransferOpinions;

/// <summary>The door of an act on an opinion to transfer.</summary>
internal abstract class TransferOpinionDoor<TAct, TCommand> : MatterDoor<TransferOpinion, TAct, TCommand>
    where TAct : TransferOpinionAct
    where TCommand : IAct<TransferOpinion, TCommand>
{
    protected static Task<string> Number(DeskContext context, string series, CancellationToken ct) => context.NextNumber(context.Occasion.By.Agency, series, ct);
}
