using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The time for reconsideration and litigation has passed unused (行政强制法 art 53).</summary>
public sealed record EndRemedyPeriod : IAct<PenaltyCase, EndRemedyPeriod>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.RemedyEnded ? MatterRefusals.AlreadyDone : null;

    public static Decision<MatterFact> Decide(PenaltyCase matter, EndRemedyPeriod act, Occasion occasion) => new RemedyPeriodEnded();
}
