using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The party asks for a hearing within five working days of being told; its time is not counted (行政处罚法 art 64).</summary>
public sealed record RequestHearing(string Statement, bool WindowRuns) : IAct<PenaltyCase, RequestHearing>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.HearingToldAt is null ? PenaltyRefusals.NoHearingRight : null;

    public static Decision<MatterFact> Decide(PenaltyCase matter, RequestHearing act, Occasion occasion) =>
        !act.WindowRuns
            ? PenaltyRefusals.HearingWindowClosed
            : new MatterFact[] { new HearingRequested(act.Statement), new PenaltyPeriodSuspended(PauseGround.Hearing, "Resumption.HearingRequested") };
}
