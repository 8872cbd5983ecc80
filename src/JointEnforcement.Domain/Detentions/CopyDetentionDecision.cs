using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>The decision is copied to the agency that transferred the case (公治〔2014〕853号 art 14).</summary>
public sealed record CopyDetentionDecision : IAct<DetentionTransfer, CopyDetentionDecision>
{
    public static Refusal? Post(DetentionTransfer matter, Officer by) => Posts.Handles(matter.Police, by);

    public static Refusal? Bar(DetentionTransfer matter, DateTimeOffset now) => matter.DecisionCopied ? MatterRefusals.AlreadyDone : null;

    public static Decision<MatterFact> Decide(DetentionTransfer matter, CopyDetentionDecision act, Occasion occasion) => new DetentionDecisionCopied(matter.Origin);
}
