using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Assistance;

/// <summary>The agency that is asked takes the request on.</summary>
public sealed record AcceptAssistance : IAct<AssistanceRequest, AcceptAssistance>
{
    public static Refusal? Post(AssistanceRequest matter, Officer by) => Posts.Handles(matter.Asked, by);

    public static Decision<MatterFact> Decide(AssistanceRequest matter, AcceptAssistance act, Occasion occasion) => new AssistanceAccepted();
}
