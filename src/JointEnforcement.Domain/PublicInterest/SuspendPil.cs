using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>What keeps the agency from finishing lies outside it and a plan is on foot: the review pauses (中止审查).</summary>
public sealed record SuspendPil(string Reason, string Plan) : IAct<PublicInterestCase, SuspendPil>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) => Procuratorate.PublicInterest(matter.Origin, by);

    public static Refusal? Bar(PublicInterestCase matter, DateTimeOffset now) => PublicInterestRefusals.FollowedUp(matter);

    public static Decision<MatterFact> Decide(PublicInterestCase matter, SuspendPil act, Occasion occasion) =>
        (MatterRefusals.Reason(act.Reason) ?? MatterRefusals.Reason(act.Plan)) is { } refusal ? refusal : new PilSuspended(act.Reason, act.Plan);
}
