using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>The police file as they were told, where no referral of this house is at hand to file on (公安部令第159号 art 182).</summary>
public sealed record ExecuteNoticeToFile(string? CaseNumber, string Charge) : IAct<FilingSupervision, ExecuteNoticeToFile>
{
    public static Refusal? Post(FilingSupervision matter, Officer by) => Posts.Handles(matter.Police, by);

    public static Refusal? Bar(FilingSupervision matter, DateTimeOffset now) =>
        matter.NoticeNumber is null ? SupervisionRefusals.NoNoticeToFile
        : matter.Links.Any(l => l.Kind is MatterKind.CriminalReferral) ? SupervisionRefusals.FileOnTheReferral
        : null;

    public static Decision<MatterFact> Decide(FilingSupervision matter, ExecuteNoticeToFile act, Occasion occasion) => new NoticeToFileExecuted(act.CaseNumber, act.Charge);
}
