using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>Three months after filing the investigation has not ended: the procuratorate asks how it stands (立案监督案件催办函; 人民检察院刑事诉讼规则 art 564).</summary>
public sealed record UrgeConclusion(string Number, string Question, bool TimeRuns) : IAct<FilingSupervision, UrgeConclusion>
{
    public static Refusal? Post(FilingSupervision matter, Officer by) => Matters.Procuratorate.Prosecutor(matter.Procuratorate, by);

    public static Decision<MatterFact> Decide(FilingSupervision matter, UrgeConclusion act, Occasion occasion) =>
        act.TimeRuns ? SupervisionRefusals.TimeStillRuns : new ConclusionUrged(act.Number, act.Question);
}
