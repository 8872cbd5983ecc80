using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>Announcement, testing, assessment, service or suspension of the case: their time is not counted (生态环境行政处罚办法 art 57). Referral and hearing stop it by themselves.</summary>
public sealed record SuspendPenaltyPeriod(PauseGround Ground, string Reason) : IAct<PenaltyCase, SuspendPenaltyPeriod>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(PenaltyCase matter, SuspendPenaltyPeriod act, Occasion occasion) =>
        act.Ground is PauseGround.Referral or PauseGround.Hearing ? PenaltyRefusals.ComesByItself
        : matter.Paused.Contains(act.Ground) ? PenaltyRefusals.AlreadySuspended
        : MatterRefusals.Reason(act.Reason) is { } refusal ? refusal
        : new PenaltyPeriodSuspended(act.Ground, act.Reason);
}
