using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>A monitoring report is in hand; the order to correct follows within three working days (按日连续处罚办法 arts 8, 9).</summary>
public sealed record ObtainMonitoringReport(string Number) : IAct<PenaltyCase, ObtainMonitoringReport>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(PenaltyCase matter, ObtainMonitoringReport act, Occasion occasion) => new MonitoringReportObtained(act.Number);
}
