using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The decision is published after service, without what must not be read (行政处罚法 arts 48, 50).</summary>
public sealed record DisclosePenalty(string Where, bool Redacted) : IAct<PenaltyCase, DisclosePenalty>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) =>
        matter.Disclosed ? MatterRefusals.AlreadyDone : matter.Decision is { Disclosed: true } && !matter.Changed ? null : PenaltyRefusals.NotForDisclosure;

    public static Decision<MatterFact> Decide(PenaltyCase matter, DisclosePenalty act, Occasion occasion) =>
        act.Redacted ? new PenaltyDisclosed(act.Where) : PenaltyRefusals.NotRedacted;
}
