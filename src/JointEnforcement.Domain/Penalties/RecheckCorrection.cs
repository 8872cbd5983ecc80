using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>A covert recheck within thirty days of the order (按日连续处罚办法 art 10; 生态环境法典 art 1060).</summary>
public sealed record RecheckCorrection(bool StillGoingOn, string Result) : IAct<PenaltyCase, RecheckCorrection>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.CorrectionOrdered ? null : PenaltyRefusals.NoCorrectionOrder;

    public static Decision<MatterFact> Decide(PenaltyCase matter, RecheckCorrection act, Occasion occasion) => new CorrectionRechecked(act.StillGoingOn, act.Result);
}
