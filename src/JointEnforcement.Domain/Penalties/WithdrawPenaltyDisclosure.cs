using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>What was published is withdrawn within three working days and the reason made public (行政处罚法 art 48).</summary>
public sealed record WithdrawPenaltyDisclosure(string Reason) : IAct<PenaltyCase, WithdrawPenaltyDisclosure>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter is { Changed: true, Disclosed: true } ? null : PenaltyRefusals.NothingToWithdraw;

    public static Decision<MatterFact> Decide(PenaltyCase matter, WithdrawPenaltyDisclosure act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal : new PenaltyDisclosureWithdrawn(act.Reason);
}
