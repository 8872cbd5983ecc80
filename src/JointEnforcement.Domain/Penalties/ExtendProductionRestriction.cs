using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The head extends a limit on production once; a halt has no end to extend (限制生产、停产整治办法 art 15).</summary>
public sealed record ExtendProductionRestriction(string Reason) : IAct<PenaltyCase, ExtendProductionRestriction>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Heads(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) =>
        matter.Restriction is RestrictionKind.Limit && !matter.RestrictionExtended ? null : PenaltyRefusals.RestrictionNotExtendable;

    public static Decision<MatterFact> Decide(PenaltyCase matter, ExtendProductionRestriction act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal : new ProductionRestrictionExtended(act.Reason);
}
