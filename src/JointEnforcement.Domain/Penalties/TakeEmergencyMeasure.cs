using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>In an emergency a coercive measure is taken on the spot (行政强制法 art 19).</summary>
public sealed record TakeEmergencyMeasure(string Measure) : IAct<PenaltyCase, TakeEmergencyMeasure>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.EmergencyOpen ? PenaltyRefusals.EmergencyOpen : null;

    public static Decision<MatterFact> Decide(PenaltyCase matter, TakeEmergencyMeasure act, Occasion occasion) => new EmergencyMeasureTaken(act.Measure);
}
