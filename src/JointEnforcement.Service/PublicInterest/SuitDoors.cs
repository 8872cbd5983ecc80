using FluentValidation;
using JointEnforcement.Contracts.PublicInterest;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.PublicInterest;

namespace JointEnforcement.Service.PublicInterest;

internal sealed class FilePilSuitDoor : PublicInterestDoor<FilePilSuit, Rules.FilePilSuit>
{
    public FilePilSuitDoor()
    {
        RuleFor(a => a.Court).Said().Line();
        RuleFor(a => a.Claims).Said().Paragraph();
    }

    protected override async ValueTask<Reading<Rules.FilePilSuit>> Read(FilePilSuit act, DeskContext context, CancellationToken ct) =>
        new Rules.FilePilSuit(await Number(context, "行公诉", ct), act.Court, act.Claims, await ReplyRuns(context, ct));
}

internal sealed class RecordPilComplaintServedDoor : PublicInterestDoor<RecordPilComplaintServed, Rules.RecordPilComplaintServed>
{
    protected override ValueTask<Reading<Rules.RecordPilComplaintServed>> Read(RecordPilComplaintServed act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.RecordPilComplaintServed());
}

internal sealed class EnterPilJudgmentDoor : PublicInterestDoor<EnterPilJudgment, Rules.EnterPilJudgment>
{
    public EnterPilJudgmentDoor()
    {
        RuleFor(a => a.Outcome).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Number).Said().Line();
        RuleFor(a => a.Summary).Said().Paragraph();
    }

    protected override ValueTask<Reading<Rules.EnterPilJudgment>> Read(EnterPilJudgment act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.EnterPilJudgment(act.Outcome.As<Rules.PilJudgment>(), act.Number, act.Summary));
}
