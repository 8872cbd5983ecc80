using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>Seal or seizure ends (行政强制法 arts 27, 28).</summary>
public sealed record LiftSealOrSeizure(string Result) : IAct<PenaltyCase, LiftSealOrSeizure>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.Sealed ? null : PenaltyRefusals.NothingSealed;

    public static Decision<MatterFact> Decide(PenaltyCase matter, LiftSealOrSeizure act, Occasion occasion) => new SealOrSeizureLifted(act.Result);
}
