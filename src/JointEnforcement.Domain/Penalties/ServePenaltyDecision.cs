using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The decision is handed over or served within seven working days (行政处罚法 art 61).</summary>
public sealed record ServePenaltyDecision(string Channel) : IAct<PenaltyCase, ServePenaltyDecision>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(PenaltyCase matter, ServePenaltyDecision act, Occasion occasion) => new PenaltyDecisionServed(act.Channel, matter.Penalty?.FineYuan > 0);
}
