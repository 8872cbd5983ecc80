using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>What cannot wait is investigated first and filed within seven working days (生态环境行政处罚办法 art 20).</summary>
public sealed record StartUrgentInvestigation(string Reason) : IAct<PenaltyCase, StartUrgentInvestigation>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(PenaltyCase matter, StartUrgentInvestigation act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal : new PenaltyUrgentInvestigationStarted(act.Reason);
}
