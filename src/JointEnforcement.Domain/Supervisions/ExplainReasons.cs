using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>The police explain in writing why they did not file, with the evidence (公安部令第159号 art 182; 人民检察院刑事诉讼规则 art 560).</summary>
public sealed record ExplainReasons(string Reasons, string? Evidence) : IAct<FilingSupervision, ExplainReasons>
{
    public static Refusal? Post(FilingSupervision matter, Officer by) => Posts.Handles(matter.Police, by);

    public static Decision<MatterFact> Decide(FilingSupervision matter, ExplainReasons act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reasons) is { } refusal ? refusal : new ReasonsExplained(act.Reasons, act.Evidence);
}
