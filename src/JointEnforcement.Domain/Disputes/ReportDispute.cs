using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Disputes;

/// <summary>A party reports the dispute to the joint-conference office, which brings it before the common superior; that it was negotiated before is usual, not needed (行政处罚法 art 25).</summary>
public sealed record ReportDispute(string Reason) : IAct<JurisdictionDispute, ReportDispute>
{
    public static Refusal? Post(JurisdictionDispute matter, Officer by) => JurisdictionDispute.IsBetween(matter, by);

    public static Decision<MatterFact> Decide(JurisdictionDispute matter, ReportDispute act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } silent ? silent : new DisputeReportedUp(Referrals.Audience.Government, act.Reason);
}
