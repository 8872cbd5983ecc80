using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The hearing is held and recorded; the time it took is not counted (行政处罚法 arts 64, 65).</summary>
public sealed record HoldHearing(string Record) : IAct<PenaltyCase, HoldHearing>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(PenaltyCase matter, HoldHearing act, Occasion occasion) =>
        Deadlines.CivilTime.DateOf(occasion.Occurred) < matter.HearingOn
            ? PenaltyRefusals.HearingBeforeItsDay
            : new MatterFact[] { new HearingHeld(act.Record), new PenaltyPeriodResumed(PauseGround.Hearing, "Resumption.HearingHeld") };
}
