using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>The procuratorate looks whether the duty has been done (跟进调查), after the reply or once the time to reply is over.</summary>
public sealed record FollowUpPil(string Findings, bool TimeRuns) : IAct<PublicInterestCase, FollowUpPil>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) => Procuratorate.PublicInterest(matter.Origin, by);

    public static Decision<MatterFact> Decide(PublicInterestCase matter, FollowUpPil act, Occasion occasion) =>
        act.TimeRuns && matter.Stage is PilStage.AwaitingReply ? PublicInterestRefusals.ReplyTimeRuns
        : MatterRefusals.Reason(act.Findings) is { } refusal ? refusal
        : new PilFollowedUp(act.Findings);
}
