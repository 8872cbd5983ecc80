using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Assistance;

/// <summary>The agency that asked has what it needed.</summary>
public sealed record ConfirmAssistance : IAct<AssistanceRequest, ConfirmAssistance>
{
    public static Refusal? Post(AssistanceRequest matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(AssistanceRequest matter, ConfirmAssistance act, Occasion occasion) => new AssistanceConfirmed();
}
