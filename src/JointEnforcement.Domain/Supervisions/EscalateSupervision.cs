using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>The police still do not file: it is reported to the procuratorate above, which takes it up with the police of its level (人民检察院刑事诉讼规则 art 564).</summary>
public sealed record EscalateSupervision(string To, string Report) : IAct<FilingSupervision, EscalateSupervision>
{
    public static Refusal? Post(FilingSupervision matter, Officer by) => Matters.Procuratorate.Prosecutor(matter.Procuratorate, by);

    public static Refusal? Bar(FilingSupervision matter, DateTimeOffset now) => matter.NoticeNumber is null ? SupervisionRefusals.NoNoticeToFile : null;

    public static Decision<MatterFact> Decide(FilingSupervision matter, EscalateSupervision act, Occasion occasion) =>
        MatterRefusals.Reason(act.Report) is { } refusal ? refusal : new SupervisionEscalated(act.To, act.Report);
}
