using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The court is asked to enforce, once the remedies have run out and the urging has had its ten working days (行政强制法 arts 53, 54).</summary>
public sealed record ApplyCourtEnforcement(string Court, bool UrgingRuns) : IAct<PenaltyCase, ApplyCourtEnforcement>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Heads(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) =>
        matter.Gone ? PenaltyRefusals.DecisionGone : matter.RemedyEnded ? null : PenaltyRefusals.RemedyPeriodRuns;

    public static Decision<MatterFact> Decide(PenaltyCase matter, ApplyCourtEnforcement act, Occasion occasion) =>
        act.UrgingRuns ? PenaltyRefusals.UrgingPeriodRuns : new CourtEnforcementApplied(act.Court);
}
