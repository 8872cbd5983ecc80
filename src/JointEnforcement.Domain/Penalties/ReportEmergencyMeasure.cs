using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The measure is reported to the head within 24 hours and the approval made good (行政强制法 art 19).</summary>
public sealed record ReportEmergencyMeasure(HeadApproval Approval) : IAct<PenaltyCase, ReportEmergencyMeasure>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.EmergencyOpen ? null : PenaltyRefusals.NoEmergency;

    public static Decision<MatterFact> Decide(PenaltyCase matter, ReportEmergencyMeasure act, Occasion occasion) =>
        act.Approval.IsHead ? new EmergencyMeasureReported(act.Approval.Officer) : PenaltyRefusals.HeadMustApprove;
}
