using FluentValidation;
using JointEnforcement.Domain.Detentions;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Plumbing;
using Asks = JointEnforcement.Contracts.Detentions;
using Rules = JointEnforcement.Domain.Detentions;

namespace JointEnforcement.Service.Detentions;

internal sealed class FileDetentionCaseDoor : MatterDoor<DetentionTransfer, Asks.FileDetentionCase, Rules.FileDetentionCase>
{
    public FileDetentionCaseDoor() => RuleFor(a => a.CaseNumber).Said().Line();

    protected override ValueTask<Reading<Rules.FileDetentionCase>> Read(Asks.FileDetentionCase act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.FileDetentionCase(act.CaseNumber));
}

internal sealed class StartDetentionTestingDoor : MatterDoor<DetentionTransfer, Asks.StartDetentionTesting, Rules.StartDetentionTesting>
{
    public StartDetentionTestingDoor() => RuleFor(a => a.Subject).Said().Line();

    protected override ValueTask<Reading<Rules.StartDetentionTesting>> Read(Asks.StartDetentionTesting act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.StartDetentionTesting(act.Subject));
}

internal sealed class EndDetentionTestingDoor : MatterDoor<DetentionTransfer, Asks.EndDetentionTesting, Rules.EndDetentionTesting>
{
    public EndDetentionTestingDoor() => RuleFor(a => a.Result).Said().Line();

    protected override ValueTask<Reading<Rules.EndDetentionTesting>> Read(Asks.EndDetentionTesting act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.EndDetentionTesting(act.Result));
}

internal sealed class ExtendDetentionLimitDoor : MatterDoor<DetentionTransfer, Asks.ExtendDetentionLimit, Rules.ExtendDetentionLimit>
{
    public ExtendDetentionLimitDoor()
    {
        RuleFor(a => a.ApprovedBy).Said().Line();
        RuleFor(a => a.ApprovalDocument).Said().Line();
    }

    protected override ValueTask<Reading<Rules.ExtendDetentionLimit>> Read(Asks.ExtendDetentionLimit act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ExtendDetentionLimit(act.ApprovedBy, act.ApprovalDocument));
}

internal sealed class DecideDetentionDoor : MatterDoor<DetentionTransfer, Asks.DecideDetention, Rules.DecideDetention>
{
    public DecideDetentionDoor()
    {
        RuleFor(a => a.Number).Said().Line();
        RuleFor(a => a.Persons).Rows();
        RuleForEach(a => a.Persons).ChildRules(person =>
        {
            person.RuleFor(p => p.Label).Said().Line();
            person.RuleFor(p => p.Role).IsInEnum().WithErrorCode("shape.unknown-value");
            person.RuleFor(p => p.Degree).IsInEnum().WithErrorCode("shape.unknown-value");
        });
    }

    protected override ValueTask<Reading<Rules.DecideDetention>> Read(Asks.DecideDetention act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.DecideDetention(act.Number, [.. act.Persons.Select(p => new DetainedPerson(p.Label, p.Role.As<DetainedRole>(), p.Degree.As<DetentionDegree>(), p.Days))]));
}

internal sealed class CopyDetentionDecisionDoor : MatterDoor<DetentionTransfer, Asks.CopyDetentionDecision, Rules.CopyDetentionDecision>
{
    protected override ValueTask<Reading<Rules.CopyDetentionDecision>> Read(Asks.CopyDetentionDecision act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.CopyDetentionDecision());
}

internal sealed class ExecuteDetentionDoor : MatterDoor<DetentionTransfer, Asks.ExecuteDetention, Rules.ExecuteDetention>
{
    public ExecuteDetentionDoor() => RuleFor(a => a.Place).Said().Line();

    protected override ValueTask<Reading<Rules.ExecuteDetention>> Read(Asks.ExecuteDetention act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ExecuteDetention(act.Place));
}

internal sealed class ReturnDetentionTransferDoor : MatterDoor<DetentionTransfer, Asks.ReturnDetentionTransfer, Rules.ReturnDetentionTransfer>
{
    public ReturnDetentionTransferDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.ReturnDetentionTransfer>> Read(Asks.ReturnDetentionTransfer act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ReturnDetentionTransfer(act.Reason));
}

internal sealed class ConvertDetentionToCriminalDoor : MatterDoor<DetentionTransfer, Asks.ConvertDetentionToCriminal, Rules.ConvertDetentionToCriminal>
{
    public ConvertDetentionToCriminalDoor()
    {
        RuleFor(a => a.Charge).Said().Line();
        RuleFor(a => a.Reason).Said().Paragraph();
    }

    protected override async ValueTask<Reading<Rules.ConvertDetentionToCriminal>> Read(Asks.ConvertDetentionToCriminal act, DeskContext context, CancellationToken ct)
    {
        if (act.Referral is not { } referral)
            return new Rules.ConvertDetentionToCriminal(act.Charge, act.Reason, null);

        var (_, unseen) = await context.Other(MatterKind.CriminalReferral, referral, ct);
        return unseen is not null ? unseen : new Rules.ConvertDetentionToCriminal(act.Charge, act.Reason, new MatterLink(MatterKind.CriminalReferral, referral));
    }
}

internal sealed class ArchiveDetentionTransferDoor : MatterDoor<DetentionTransfer, Asks.ArchiveDetentionTransfer, Rules.ArchiveDetentionTransfer>
{
    public ArchiveDetentionTransferDoor() => RuleFor(a => a.Volume).Said().Line();

    protected override ValueTask<Reading<Rules.ArchiveDetentionTransfer>> Read(Asks.ArchiveDetentionTransfer act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ArchiveDetentionTransfer(act.Volume));
}
