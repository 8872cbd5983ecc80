using FluentValidation;
using JointEnforcement.Contracts.Clues;
using JointEnforcement.Domain.Clues;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.Clues;

namespace JointEnforcement.Service.Clues;

internal sealed class RecordClueDoor : OpeningDoor<ClueTransfer, Contracts.Clues.RecordClue, Rules.RecordClue>
{
    public RecordClueDoor()
    {
        RuleFor(a => a.Title).Said().Line();
        RuleFor(a => a.Township).Line();
        RuleFor(a => a.Place).Line();
        RuleFor(a => a.Facts).Said().Paragraph();
        RuleFor(a => a.Persons).Paragraph();
        RuleFor(a => a.Measures).Paragraph();
    }

    protected override async ValueTask<Reading<Rules.RecordClue>> Read(Contracts.Clues.RecordClue act, DeskContext context, CancellationToken ct)
    {
        var (about, unseen) = await context.LinkTo(act.About, ct);
        if (unseen is not null)
            return unseen;

        var finding = new ClueFinding(act.Source.As<Rules.ClueSource>(), act.FoundAt, act.Place ?? "", act.Persons ?? "", act.Measures ?? "", act.Danger);
        return new Rules.RecordClue(new Brief(act.Title, act.Township ?? "", act.Facts), finding, about);
    }
}

internal sealed class SendClueDoor : MatterDoor<ClueTransfer, Contracts.Clues.SendClue, Rules.SendClue>
{
    private const int MostCopies = 1000;

    public SendClueDoor()
    {
        RuleFor(a => a.To).Said().Line();
        RuleFor(a => a.Basis).Said().Line();
        RuleFor(a => a.Materials).Rows();
        RuleForEach(a => a.Materials).ChildRules(m =>
        {
            m.RuleFor(x => x.Title).Said().Line();
            m.RuleFor(x => x.Copies).Between(1, MostCopies);
        });
        RuleFor(a => a.Suggestion).Paragraph();
        RuleFor(a => a.Contact).Said().Line();
    }

    protected override async ValueTask<Reading<Rules.SendClue>> Read(Contracts.Clues.SendClue act, DeskContext context, CancellationToken ct)
    {
        var (to, unknown) = context.Agency(act.To);
        if (unknown is not null)
            return unknown;

        InterestClue? interest = null;
        if (act is { Interest: { } harmed, Competent: { } code })
        {
            var (competent, stranger) = context.Agency(code);
            if (stranger is not null)
                return stranger;
            interest = new InterestClue(harmed.As<Rules.HarmedInterest>(), competent!.Code);
        }
        var materials = act.Materials.Select(m => new Rules.ClueMaterial(m.Title, m.Copies, m.Original));
        var letter = new ClueLetter(act.Basis, [.. materials], act.Suggestion ?? "", act.Contact, act.FeedbackBy, interest);
        return new Rules.SendClue(to!, await context.NextNumber(context.Occasion.By.Agency, "线移", ct), letter);
    }
}

internal sealed class SignClueDoor : MatterDoor<ClueTransfer, Contracts.Clues.SignClue, Rules.SignClue>
{
    protected override async ValueTask<Reading<Rules.SignClue>> Read(Contracts.Clues.SignClue act, DeskContext context, CancellationToken ct) =>
        new Rules.SignClue(await context.NextNumber(context.Occasion.By.Agency, "线回", ct));
}

internal sealed class AcceptClueDoor : MatterDoor<ClueTransfer, Contracts.Clues.AcceptClue, Rules.AcceptClue>
{
    protected override ValueTask<Reading<Rules.AcceptClue>> Read(Contracts.Clues.AcceptClue act, DeskContext context, CancellationToken ct) => Reading.Of(new Rules.AcceptClue());
}

internal sealed class ReturnClueDoor : MatterDoor<ClueTransfer, Contracts.Clues.ReturnClue, Rules.ReturnClue>
{
    public ReturnClueDoor()
    {
        RuleFor(a => a.Reason).Said().Paragraph();
        RuleFor(a => a.Suggested).Line();
    }

    protected override async ValueTask<Reading<Rules.ReturnClue>> Read(Contracts.Clues.ReturnClue act, DeskContext context, CancellationToken ct)
    {
        var (suggested, unknown) = string.IsNullOrEmpty(act.Suggested) ? (null, null) : context.Agency(act.Suggested);
        if (unknown is not null)
            return unknown;

        var number = Rules.ReturnClue.MakesDispute((ClueTransfer)context.State!) ? await context.NextNumber(context.Occasion.By.Agency, "管争", ct) : null;
        return new Rules.ReturnClue(act.Reason, suggested, number);
    }
}

internal sealed class DisputeClueDoor : MatterDoor<ClueTransfer, Contracts.Clues.DisputeClue, Rules.DisputeClue>
{
    public DisputeClueDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override async ValueTask<Reading<Rules.DisputeClue>> Read(Contracts.Clues.DisputeClue act, DeskContext context, CancellationToken ct) =>
        new Rules.DisputeClue(act.Reason, await context.NextNumber(context.Occasion.By.Agency, "管争", ct));
}

internal sealed class GiveClueFeedbackDoor : MatterDoor<ClueTransfer, Contracts.Clues.GiveClueFeedback, Rules.GiveClueFeedback>
{
    public GiveClueFeedbackDoor() => RuleFor(a => a.Feedback).Said().Paragraph();

    protected override ValueTask<Reading<Rules.GiveClueFeedback>> Read(Contracts.Clues.GiveClueFeedback act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.GiveClueFeedback(act.Feedback));
}

internal sealed class ExtendClueResultDoor : MatterDoor<ClueTransfer, Contracts.Clues.ExtendClueResult, Rules.ExtendClueResult>
{
    public ExtendClueResultDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.ExtendClueResult>> Read(Contracts.Clues.ExtendClueResult act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ExtendClueResult(act.Reason));
}

internal sealed class ConcludeClueDoor : MatterDoor<ClueTransfer, Contracts.Clues.ConcludeClue, Rules.ConcludeClue>
{
    public ConcludeClueDoor()
    {
        RuleFor(a => a.Result).Said().Paragraph();
        RuleFor(a => a.Document).Line();
        RuleFor(a => a.ReferredTo).Line();
    }

    protected override ValueTask<Reading<Rules.ConcludeClue>> Read(Contracts.Clues.ConcludeClue act, DeskContext context, CancellationToken ct)
    {
        var (referred, unknown) = string.IsNullOrEmpty(act.ReferredTo) ? (null, null) : context.Agency(act.ReferredTo);
        return unknown is not null
            ? (Reading<Rules.ConcludeClue>)unknown
            : Reading.Of(new Rules.ConcludeClue(act.Outcome.As<Rules.ClueOutcome>(), act.Result, act.Document ?? "", referred));
    }
}

internal sealed class AcknowledgeClueResultDoor : MatterDoor<ClueTransfer, Contracts.Clues.AcknowledgeClueResult, Rules.AcknowledgeClueResult>
{
    protected override ValueTask<Reading<Rules.AcknowledgeClueResult>> Read(Contracts.Clues.AcknowledgeClueResult act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.AcknowledgeClueResult());
}
