using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>The procuratorate accepts the suggestion; it must (环环监〔2017〕17号 art 12; 人民检察院刑事诉讼规则 art 557).</summary>
public sealed record AcceptSupervision(string Number) : IAct<FilingSupervision, AcceptSupervision>
{
    public static Refusal? Post(FilingSupervision matter, Officer by) => Matters.Procuratorate.Prosecutor(matter.Procuratorate, by);

    public static Decision<MatterFact> Decide(FilingSupervision matter, AcceptSupervision act, Occasion occasion) => new SupervisionAccepted(act.Number);
}
