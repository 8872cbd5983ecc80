using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>Limit or halt is lifted (限制生产、停产整治办法 art 17).</summary>
public sealed record LiftRestriction(string Reason) : IAct<PenaltyCase, LiftRestriction>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.Restriction is null ? PenaltyRefusals.NoRestriction : null;

    public static Decision<MatterFact> Decide(PenaltyCase matter, LiftRestriction act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal : new RestrictionLifted(act.Reason);
}
