using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>The police have let the time pass, and the procuratorate corrects them (纠正违法通知书; 人民检察院刑事诉讼规则 arts 562, 564).</summary>
public sealed record IssueCorrectionNotice(string Number, string Breach, bool TimeRuns) : IAct<FilingSupervision, IssueCorrectionNotice>
{
    public static Refusal? Post(FilingSupervision matter, Officer by) => Matters.Procuratorate.Prosecutor(matter.Procuratorate, by);

    public static Decision<MatterFact> Decide(FilingSupervision matter, IssueCorrectionNotice act, Occasion occasion) =>
        MatterRefusals.Reason(act.Breach) is { } refusal ? refusal
        : act.TimeRuns ? SupervisionRefusals.TimeStillRuns
        : new CorrectionNoticeIssued(act.Number, act.Breach);
}
