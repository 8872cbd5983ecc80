using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>Places or things are sealed or seized with the head's approval (行政强制法 arts 18, 22–25).</summary>
public sealed record OrderSealOrSeizure(SealKind Kind, string Items, HeadApproval Approval) : IAct<PenaltyCase, OrderSealOrSeizure>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.Sealed ? PenaltyRefusals.SealOpen : null;

    public static Decision<MatterFact> Decide(PenaltyCase matter, OrderSealOrSeizure act, Occasion occasion) =>
        act.Approval.IsHead ? new SealOrSeizureOrdered(act.Kind, act.Items, act.Approval.Officer) : PenaltyRefusals.HeadMustApprove;
}
