using JointEnforcement.Contracts.Disputes;
using JointEnforcement.Domain.Disputes;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.Disputes;

namespace JointEnforcement.Service.Disputes;

internal sealed class RaiseDisputeDoor : OpeningDoor<JurisdictionDispute, Contracts.Disputes.RaiseDispute, Rules.RaiseDispute>
{
    public RaiseDisputeDoor()
    {
        RuleFor(a => a.With).Said().Line();
        RuleFor(a => a.Title).Said().Line();
        RuleFor(a => a.Township).Line();
        RuleFor(a => a.Facts).Said().Paragraph();
        RuleFor(a => a.Reason).Said().Paragraph();
    }

    protected override async ValueTask<Reading<Rules.RaiseDispute>> Read(Contracts.Disputes.RaiseDispute act, DeskContext context, CancellationToken ct)
    {
        var (with, unknown) = context.Agency(act.With);
        var (about, unseen) = await context.LinkTo(act.About, ct);
        if ((unknown ?? unseen) is { } refusal)
            return refusal;

        var number = await context.NextNumber(context.Occasion.By.Agency, "管争", ct);
        return new Rules.RaiseDispute(with!, number, new Brief(act.Title, act.Township ?? "", act.Facts), act.Reason, about);
    }
}

internal sealed class StateFilingDoor : MatterDoor<JurisdictionDispute, Contracts.Disputes.StateFiling, Rules.StateFiling>
{
    public StateFilingDoor() => RuleFor(a => a.CaseNumber).Said().Line();

    protected override ValueTask<Reading<Rules.StateFiling>> Read(Contracts.Disputes.StateFiling act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.StateFiling(act.FiledOn, act.CaseNumber));
}

internal sealed class AgreeJurisdictionDoor : MatterDoor<JurisdictionDispute, Contracts.Disputes.AgreeJurisdiction, Rules.AgreeJurisdiction>
{
    public AgreeJurisdictionDoor() => RuleFor(a => a.Agreement).Said().Paragraph();

    protected override ValueTask<Reading<Rules.AgreeJurisdiction>> Read(Contracts.Disputes.AgreeJurisdiction act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.AgreeJurisdiction(act.Agreement));
}

internal sealed class ReportDisputeDoor : MatterDoor<JurisdictionDispute, Contracts.Disputes.ReportDispute, Rules.ReportDispute>
{
    public ReportDisputeDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.ReportDispute>> Read(Contracts.Disputes.ReportDispute act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ReportDispute(act.Reason));
}

internal sealed class DesignateJurisdictionDoor : MatterDoor<JurisdictionDispute, Contracts.Disputes.DesignateJurisdiction, Rules.DesignateJurisdiction>
{
    public DesignateJurisdictionDoor()
    {
        RuleFor(a => a.To).Said().Line();
        RuleFor(a => a.Authority).Said().Line();
        RuleFor(a => a.Reason).Said().Paragraph();
    }

    protected override async ValueTask<Reading<Rules.DesignateJurisdiction>> Read(Contracts.Disputes.DesignateJurisdiction act, DeskContext context, CancellationToken ct)
    {
        var (to, unknown) = context.Agency(act.To);
        return unknown is not null
            ? unknown
            : new Rules.DesignateJurisdiction(to!, await context.NextNumber(context.Occasion.By.Agency, "指辖", ct), act.Authority, act.Reason);
    }
}
