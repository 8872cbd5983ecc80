using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Assistance;

/// <summary>The agency that was asked gives what was needed, with a letter of its own.</summary>
public sealed record GiveAssistance(string Number, string Result, string Materials) : IAct<AssistanceRequest, GiveAssistance>
{
    public static Refusal? Post(AssistanceRequest matter, Officer by) => Posts.Handles(matter.Asked, by);

    public static Decision<MatterFact> Decide(AssistanceRequest matter, GiveAssistance act, Occasion occasion) => new AssistanceGiven(act.Number, act.Result, act.Materials);
}
