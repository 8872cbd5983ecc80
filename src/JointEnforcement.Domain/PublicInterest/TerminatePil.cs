using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>The harm has ended or the duty has been done, and the case ends; after a recommendation it takes a follow-up.</summary>
public sealed record TerminatePil(string Reason) : IAct<PublicInterestCase, TerminatePil>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) => Procuratorate.PublicInterest(matter.Origin, by);

    public static Refusal? Bar(PublicInterestCase matter, DateTimeOffset now) =>
        matter.Stage is PilStage.AwaitingReply or PilStage.Replied ? PublicInterestRefusals.FollowedUp(matter) : null;

    public static Decision<MatterFact> Decide(PublicInterestCase matter, TerminatePil act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal : new PilTerminated(act.Reason);
}
