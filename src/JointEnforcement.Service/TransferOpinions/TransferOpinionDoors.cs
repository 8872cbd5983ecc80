using JointEnforcement.Contracts.TransferOpinions;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.TransferOpinions;

namespace JointEnforcement.Service.TransferOpinions;

internal sealed class IssueTransferOpinionDoor : TransferOpinionDoor<IssueTransferOpinion, Rules.IssueTransferOpinion>
{
    protected override async ValueTask<Reading<Rules.IssueTransferOpinion>> Read(IssueTransferOpinion act, DeskContext context, CancellationToken ct) =>
        new Rules.IssueTransferOpinion(await Number(context, "检意", ct));
}

internal sealed class DeclineTransferOpinionDoor : TransferOpinionDoor<DeclineTransferOpinion, Rules.DeclineTransferOpinion>
{
    public DeclineTransferOpinionDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.DeclineTransferOpinion>> Read(DeclineTransferOpinion act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.DeclineTransferOpinion(act.Reason));
}

internal sealed class AnswerTransferOpinionDoor : TransferOpinionDoor<AnswerTransferOpinion, Rules.AnswerTransferOpinion>
{
    public AnswerTransferOpinionDoor() => RuleFor(a => a.Reasons).Said().Paragraph();

    protected override ValueTask<Reading<Rules.AnswerTransferOpinion>> Read(AnswerTransferOpinion act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.AnswerTransferOpinion(act.Reasons));
}

internal sealed class ReportTransferDoor : TransferOpinionDoor<ReportTransfer, Rules.ReportTransfer>
{
    public ReportTransferDoor() => RuleFor(a => a.Report).Said().Paragraph();

    protected override ValueTask<Reading<Rules.ReportTransfer>> Read(ReportTransfer act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ReportTransfer(act.Report));
}

internal sealed class CloseTransferOpinionDoor : TransferOpinionDoor<CloseTransferOpinion, Rules.CloseTransferOpinion>
{
    public CloseTransferOpinionDoor() => RuleFor(a => a.Remark).Said().Paragraph();

    protected override ValueTask<Reading<Rules.CloseTransferOpinion>> Read(CloseTransferOpinion act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.CloseTransferOpinion(act.Remark));
}
