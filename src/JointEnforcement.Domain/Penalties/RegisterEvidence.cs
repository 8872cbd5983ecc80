using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>Evidence that may be lost is registered and kept with the head's approval (行政处罚法 art 56).</summary>
public sealed record RegisterEvidence(string Items, HeadApproval Approval) : IAct<PenaltyCase, RegisterEvidence>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.Registered ? PenaltyRefusals.RegistrationOpen : null;

    public static Decision<MatterFact> Decide(PenaltyCase matter, RegisterEvidence act, Occasion occasion) =>
        act.Approval.IsHead ? new PriorRegistrationMade(act.Items, act.Approval.Officer) : PenaltyRefusals.HeadMustApprove;
}
