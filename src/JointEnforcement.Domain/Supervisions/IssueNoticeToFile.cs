using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>The chief procurator decides that the reasons are untenable, and the police are told to file (通知立案书; 人民检察院刑事诉讼规则 arts 561–563). While the police may still give reasons, it waits for them.</summary>
public sealed record IssueNoticeToFile(string Number, string Grounds, bool TimeRuns) : IAct<FilingSupervision, IssueNoticeToFile>
{
    public static Refusal? Post(FilingSupervision matter, Officer by) => Matters.Procuratorate.Chief(matter.Procuratorate, by, "人民检察院刑事诉讼规则第五百六十一条");

    public static Refusal? Bar(FilingSupervision matter, DateTimeOffset now) => matter.NoticeNumber is null ? null : MatterRefusals.AlreadyDone;

    public static Decision<MatterFact> Decide(FilingSupervision matter, IssueNoticeToFile act, Occasion occasion) =>
        MatterRefusals.Reason(act.Grounds) is { } refusal ? refusal
        : act.TimeRuns && matter.Stage is SupervisionStage.ReasonsAwaited ? SupervisionRefusals.TimeStillRuns
        : new NoticeToFileIssued(act.Number, act.Grounds);
}
