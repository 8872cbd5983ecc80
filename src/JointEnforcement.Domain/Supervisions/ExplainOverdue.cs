using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>The police explain in writing why they have not decided in time.</summary>
public sealed record ExplainOverdue(string Explanation) : IAct<FilingSupervision, ExplainOverdue>
{
    public static Refusal? Post(FilingSupervision matter, Officer by) => Posts.Handles(matter.Police, by);

    public static Decision<MatterFact> Decide(FilingSupervision matter, ExplainOverdue act, Occasion occasion) =>
        MatterRefusals.Reason(act.Explanation) is { } refusal ? refusal : new OverdueExplained(act.Explanation);
}
