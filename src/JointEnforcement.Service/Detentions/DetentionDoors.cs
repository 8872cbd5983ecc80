using FluentValidation;
using JointEnforcement.Domain.Detentions;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Plumbing;
using Asks = JointEnforcement.Contracts.Detentions;
using Rules = JointEnforcement.Domain.Detentions;

namespace JointEnforcement.Service.Detentions;

internal sealed class DraftDetentionTransferDoor : OpeningDoor<DetentionTransfer, Asks.DraftDetentionTransfer, Rules.DraftDetentionTransfer>
{
    public DraftDetentionTransferDoor()
    {
        RuleFor(a => a.Title).Said().Line();
        RuleFor(a => a.Township).Line();
        RuleFor(a => a.Conduct).ChildRules(DetentionForms.Check);
        RuleFor(a => a.Party).ChildRules(DetentionForms.Check);
        RuleFor(a => a.LegalRepresentative).ChildRules(DetentionForms.Check);
        RuleFor(a => a.Responsible).ChildRules(DetentionForms.Check);
        RuleFor(a => a.Facts).Said().Paragraph();
        RuleFor(a => a.PenaltyDecision).Line();
        RuleFor(a => a.Basis).Said().Paragraph();
        RuleFor(a => a.Suggestion).Said().Paragraph();
        RuleFor(a => a.Department).Said().Line();
        RuleFor(a => a.Officers).Rows();
    }

    protected override async ValueTask<Reading<Rules.DraftDetentionTransfer>> Read(Asks.DraftDetentionTransfer act, DeskContext context, CancellationToken ct)
    {
        var (officers, refusal) = context.Members(act.Officers);
        if (refusal is not null)
            return refusal;

        Domain.Penalties.PenaltyCase? penalty = null;
        if (act.PenaltyCase is { } named)
        {
            (var other, refusal) = await context.Other(MatterKind.PenaltyCase, named, ct);
            if (refusal is not null)
                return refusal;
            penalty = (Domain.Penalties.PenaltyCase)other!;
        }
        var agency = context.Occasion.By.Agency;
        var party = new Rules.DetentionParty(act.Party.Name, act.Party.CreditCode, act.Party.Address, act.Party.Postcode);
        var form = new DetentionForm(party, DetentionForms.Of(act.LegalRepresentative), DetentionForms.Of(act.Responsible), act.Basis, act.Suggestion, act.Department, officers);
        return new Rules.DraftDetentionTransfer(
            context.Police(agency), await context.NextNumber(agency, "拘移", ct), new Brief(act.Title, act.Township ?? "", act.Facts), DetentionForms.Of(act.Conduct), form,
            act.PenaltyDecision, act.CrimeThresholdMet, penalty);
    }
}

internal sealed class ApproveDetentionTransferDoor : MatterDoor<DetentionTransfer, Asks.ApproveDetentionTransfer, Rules.ApproveDetentionTransfer>
{
    public ApproveDetentionTransferDoor()
    {
        RuleFor(a => a.EnforcementOpinion).Said().Paragraph();
        RuleFor(a => a.LegalOpinion).Said().Paragraph();
        RuleFor(a => a.Opinion).Said().Paragraph();
    }

    protected override ValueTask<Reading<Rules.ApproveDetentionTransfer>> Read(Asks.ApproveDetentionTransfer act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ApproveDetentionTransfer(act.EnforcementOpinion, act.LegalOpinion, act.Opinion));
}

internal sealed class DeclineDetentionTransferDoor : MatterDoor<DetentionTransfer, Asks.DeclineDetentionTransfer, Rules.DeclineDetentionTransfer>
{
    public DeclineDetentionTransferDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.DeclineDetentionTransfer>> Read(Asks.DeclineDetentionTransfer act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.DeclineDetentionTransfer(act.Reason));
}

internal sealed class DeliverDetentionDossierDoor : MatterDoor<DetentionTransfer, Asks.DeliverDetentionDossier, Rules.DeliverDetentionDossier>
{
    public DeliverDetentionDossierDoor()
    {
        RuleFor(a => a.Materials).Rows();
        RuleForEach(a => a.Materials).ChildRules(DetentionForms.Check);
    }

    protected override ValueTask<Reading<Rules.DeliverDetentionDossier>> Read(Asks.DeliverDetentionDossier act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.DeliverDetentionDossier([.. act.Materials.Select(DetentionForms.Of)], act.CopiesKept));
}

internal sealed class AcceptDetentionTransferDoor : MatterDoor<DetentionTransfer, Asks.AcceptDetentionTransfer, Rules.AcceptDetentionTransfer>
{
    protected override async ValueTask<Reading<Rules.AcceptDetentionTransfer>> Read(Asks.AcceptDetentionTransfer act, DeskContext context, CancellationToken ct) =>
        new Rules.AcceptDetentionTransfer(await context.NextNumber(context.Occasion.By.Agency, "拘受", ct));
}

internal sealed class RequestDetentionEvidenceDoor : MatterDoor<DetentionTransfer, Asks.RequestDetentionEvidence, Rules.RequestDetentionEvidence>
{
    public RequestDetentionEvidenceDoor()
    {
        RuleFor(a => a.Lines).Rows();
        RuleForEach(a => a.Lines).ChildRules(line => line.RuleFor(l => l.Title).Said().Line());
        RuleFor(a => a.Reason).Said().Paragraph();
    }

    protected override ValueTask<Reading<Rules.RequestDetentionEvidence>> Read(Asks.RequestDetentionEvidence act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.RequestDetentionEvidence([.. act.Lines.Select(l => l.Title)], act.Reason));
}

internal sealed class SupplyDetentionEvidenceDoor : MatterDoor<DetentionTransfer, Asks.SupplyDetentionEvidence, Rules.SupplyDetentionEvidence>
{
    public SupplyDetentionEvidenceDoor()
    {
        RuleFor(a => a.Lines).Rows();
        RuleForEach(a => a.Lines).ChildRules(DetentionForms.Check);
    }

    protected override ValueTask<Reading<Rules.SupplyDetentionEvidence>> Read(Asks.SupplyDetentionEvidence act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.SupplyDetentionEvidence([.. act.Lines.Select(DetentionForms.Of)]));
}

internal sealed class CloseDetentionTransferDoor : MatterDoor<DetentionTransfer, Asks.CloseDetentionTransfer, Rules.CloseDetentionTransfer>
{
    public CloseDetentionTransferDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.CloseDetentionTransfer>> Read(Asks.CloseDetentionTransfer act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.CloseDetentionTransfer(act.Reason));
}
