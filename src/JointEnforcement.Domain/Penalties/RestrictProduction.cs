using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>Production is limited, for three months at most, or halted until rectified (限制生产、停产整治办法 arts 14, 15).</summary>
public sealed record RestrictProduction(RestrictionKind Kind, int? Months, string Document) : IAct<PenaltyCase, RestrictProduction>
{
    private const int MostMonths = 3;

    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Heads(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.Restriction is null ? null : PenaltyRefusals.RestrictionOpen;

    public static Decision<MatterFact> Decide(PenaltyCase matter, RestrictProduction act, Occasion occasion) =>
        act.Kind is RestrictionKind.Limit && act.Months is not (>= 1 and <= MostMonths)
            ? PenaltyRefusals.LimitTooLong
            : new ProductionRestricted(act.Kind, act.Kind is RestrictionKind.Limit ? act.Months : null, act.Document);
}
