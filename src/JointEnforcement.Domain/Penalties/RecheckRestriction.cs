using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>Whoever was restricted is checked again within thirty days (限制生产、停产整治办法 art 20).</summary>
public sealed record RecheckRestriction(string Result) : IAct<PenaltyCase, RecheckRestriction>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.RestrictionToRecheck ? null : PenaltyRefusals.NoRestriction;

    public static Decision<MatterFact> Decide(PenaltyCase matter, RecheckRestriction act, Occasion occasion) => new RestrictionRechecked(act.Result);
}
