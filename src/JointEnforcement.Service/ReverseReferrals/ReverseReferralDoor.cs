using JointEnforcement.Contracts.ReverseReferrals;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.ReverseReferrals;

namespace JointEnforcement.Service.ReverseReferrals;

/// <summary>The door of an act on a reverse referral.</summary>
internal abstract class ReverseReferralDoor<TAct, TCommand> : MatterDoor<ReverseReferral, TAct, TCommand>
    where TAct : ReverseReferralAct
    where TCommand : IAct<ReverseReferral, TCommand>
{
    protected static Task<string> Number(DeskContext context, string series, CancellationToken ct) => context.NextNumber(context.Occasion.By.Agency, series, ct);
}
