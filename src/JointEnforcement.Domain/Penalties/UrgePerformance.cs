using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The party is urged in writing before the court is asked (行政强制法 art 54).</summary>
public sealed record UrgePerformance(string Document) : IAct<PenaltyCase, UrgePerformance>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) =>
        matter.Gone ? PenaltyRefusals.DecisionGone : matter.Penalty is null ? PenaltyRefusals.NothingProposed : null;

    public static Decision<MatterFact> Decide(PenaltyCase matter, UrgePerformance act, Occasion occasion) => new PerformanceUrged(act.Document);
}
