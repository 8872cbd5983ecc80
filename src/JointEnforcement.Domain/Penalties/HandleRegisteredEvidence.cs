using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>What was registered and kept is dealt with, within seven working days (行政处罚法 arts 56, 85).</summary>
public sealed record HandleRegisteredEvidence(string Result) : IAct<PenaltyCase, HandleRegisteredEvidence>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.Registered ? null : PenaltyRefusals.NothingRegistered;

    public static Decision<MatterFact> Decide(PenaltyCase matter, HandleRegisteredEvidence act, Occasion occasion) => new PriorRegistrationHandled(act.Result);
}
