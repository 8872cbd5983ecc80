using JointEnforcement.Contracts.Supervisions;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.Supervisions;

namespace JointEnforcement.Service.Supervisions;

internal sealed class ExplainOverdueDoor : SupervisionDoor<ExplainOverdue, Rules.ExplainOverdue>
{
    public ExplainOverdueDoor() => RuleFor(a => a.Explanation).Said().Paragraph();

    protected override ValueTask<Reading<Rules.ExplainOverdue>> Read(ExplainOverdue act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ExplainOverdue(act.Explanation));
}

internal sealed class ExplainReasonsDoor : SupervisionDoor<ExplainReasons, Rules.ExplainReasons>
{
    public ExplainReasonsDoor()
    {
        RuleFor(a => a.Reasons).Said().Paragraph();
        RuleFor(a => a.Evidence).Paragraph();
    }

    protected override ValueTask<Reading<Rules.ExplainReasons>> Read(ExplainReasons act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ExplainReasons(act.Reasons, act.Evidence));
}

internal sealed class ExecuteNoticeToFileDoor : SupervisionDoor<ExecuteNoticeToFile, Rules.ExecuteNoticeToFile>
{
    public ExecuteNoticeToFileDoor()
    {
        RuleFor(a => a.CaseNumber).Line();
        RuleFor(a => a.Charge).Said().Line();
    }

    protected override ValueTask<Reading<Rules.ExecuteNoticeToFile>> Read(ExecuteNoticeToFile act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ExecuteNoticeToFile(act.CaseNumber, act.Charge));
}
