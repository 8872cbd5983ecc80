using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The ground has fallen away and the period runs on (生态环境行政处罚办法 art 57).</summary>
public sealed record ResumePenaltyPeriod(PauseGround Ground, string Reason) : IAct<PenaltyCase, ResumePenaltyPeriod>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) =>
        matter.Paused.All(g => g is PauseGround.Referral or PauseGround.Hearing) ? PenaltyRefusals.NotSuspended : null;

    public static Decision<MatterFact> Decide(PenaltyCase matter, ResumePenaltyPeriod act, Occasion occasion) =>
        act.Ground is PauseGround.Referral or PauseGround.Hearing ? PenaltyRefusals.ComesByItself
        : !matter.Paused.Contains(act.Ground) ? PenaltyRefusals.NotSuspended
        : MatterRefusals.Reason(act.Reason) is { } refusal ? refusal
        : new PenaltyPeriodResumed(act.Ground, act.Reason);
}
