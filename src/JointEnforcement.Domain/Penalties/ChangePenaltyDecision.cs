using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The decision is varied, revoked, or held unlawful or void (行政处罚法 art 48).</summary>
public sealed record ChangePenaltyDecision(DecisionChange Change, string Document) : IAct<PenaltyCase, ChangePenaltyDecision>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.Changed ? MatterRefusals.AlreadyDone : null;

    public static Decision<MatterFact> Decide(PenaltyCase matter, ChangePenaltyDecision act, Occasion occasion) => new PenaltyDecisionChanged(act.Change, act.Document, matter.Disclosed);
}
