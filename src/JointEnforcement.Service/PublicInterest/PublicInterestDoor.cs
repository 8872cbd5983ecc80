using JointEnforcement.Contracts.PublicInterest;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.PublicInterest;

namespace JointEnforcement.Service.PublicInterest;

/// <summary>The door of an act on a public-interest case.</summary>
internal abstract class PublicInterestDoor<TAct, TCommand> : MatterDoor<PublicInterestCase, TAct, TCommand>
    where TAct : PublicInterestAct
    where TCommand : IAct<PublicInterestCase, TCommand>
{
    protected static Task<string> Number(DeskContext context, string series, CancellationToken ct) => context.NextNumber(context.Occasion.By.Agency, series, ct);

    /// <summary>Whether the agency may still perform and reply.</summary>
    protected static async Task<bool> ReplyRuns(DeskContext context, CancellationToken ct) =>
        await context.Runs("PIL-03", MatterKind.PublicInterestCase, ct) || await context.Runs("PIL-04", MatterKind.PublicInterestCase, ct);
}
