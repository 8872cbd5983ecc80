using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The party files its plan of rectification (限制生产、停产整治办法 art 16).</summary>
public sealed record FileRectificationPlan(string Plan) : IAct<PenaltyCase, FileRectificationPlan>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.Restriction is null ? PenaltyRefusals.NoRestriction : null;

    public static Decision<MatterFact> Decide(PenaltyCase matter, FileRectificationPlan act, Occasion occasion) => new RectificationPlanFiled(act.Plan);
}
