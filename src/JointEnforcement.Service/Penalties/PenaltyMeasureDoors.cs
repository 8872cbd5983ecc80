using FluentValidation;
using JointEnforcement.Domain.Penalties;
using JointEnforcement.Service.Plumbing;
using Asks = JointEnforcement.Contracts.Penalties;
using Rules = JointEnforcement.Domain.Penalties;

namespace JointEnforcement.Service.Penalties;

internal sealed class RegisterEvidenceDoor : MatterDoor<PenaltyCase, Asks.RegisterEvidence, Rules.RegisterEvidence>
{
    public RegisterEvidenceDoor()
    {
        RuleFor(a => a.Items).Said().Paragraph();
        RuleFor(a => a.ApprovedBy).Said().Line();
    }

    protected override ValueTask<Reading<Rules.RegisterEvidence>> Read(Asks.RegisterEvidence act, DeskContext context, CancellationToken ct)
    {
        var (approval, refusal) = PenaltyReading.Approval(context, act.ApprovedBy);
        return refusal is not null ? new Reading<Rules.RegisterEvidence>(null, refusal) : Reading.Of(new Rules.RegisterEvidence(act.Items, approval!));
    }
}

internal sealed class HandleRegisteredEvidenceDoor : MatterDoor<PenaltyCase, Asks.HandleRegisteredEvidence, Rules.HandleRegisteredEvidence>
{
    public HandleRegisteredEvidenceDoor() => RuleFor(a => a.Result).Said().Paragraph();

    protected override ValueTask<Reading<Rules.HandleRegisteredEvidence>> Read(Asks.HandleRegisteredEvidence act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.HandleRegisteredEvidence(act.Result));
}

internal sealed class OrderSealOrSeizureDoor : MatterDoor<PenaltyCase, Asks.OrderSealOrSeizure, Rules.OrderSealOrSeizure>
{
    public OrderSealOrSeizureDoor()
    {
        RuleFor(a => a.Kind).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Items).Said().Paragraph();
        RuleFor(a => a.ApprovedBy).Said().Line();
    }

    protected override ValueTask<Reading<Rules.OrderSealOrSeizure>> Read(Asks.OrderSealOrSeizure act, DeskContext context, CancellationToken ct)
    {
        var (approval, refusal) = PenaltyReading.Approval(context, act.ApprovedBy);
        return refusal is not null ? new Reading<Rules.OrderSealOrSeizure>(null, refusal) : Reading.Of(new Rules.OrderSealOrSeizure(act.Kind.As<Rules.SealKind>(), act.Items, approval!));
    }
}

internal sealed class ExtendSealOrSeizureDoor : MatterDoor<PenaltyCase, Asks.ExtendSealOrSeizure, Rules.ExtendSealOrSeizure>
{
    public ExtendSealOrSeizureDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.ExtendSealOrSeizure>> Read(Asks.ExtendSealOrSeizure act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ExtendSealOrSeizure(act.Reason));
}

internal sealed class LiftSealOrSeizureDoor : MatterDoor<PenaltyCase, Asks.LiftSealOrSeizure, Rules.LiftSealOrSeizure>
{
    public LiftSealOrSeizureDoor() => RuleFor(a => a.Result).Said().Paragraph();

    protected override ValueTask<Reading<Rules.LiftSealOrSeizure>> Read(Asks.LiftSealOrSeizure act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.LiftSealOrSeizure(act.Result));
}

internal sealed class TakeEmergencyMeasureDoor : MatterDoor<PenaltyCase, Asks.TakeEmergencyMeasure, Rules.TakeEmergencyMeasure>
{
    public TakeEmergencyMeasureDoor() => RuleFor(a => a.Measure).Said().Paragraph();

    protected override ValueTask<Reading<Rules.TakeEmergencyMeasure>> Read(Asks.TakeEmergencyMeasure act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.TakeEmergencyMeasure(act.Measure));
}

internal sealed class ReportEmergencyMeasureDoor : MatterDoor<PenaltyCase, Asks.ReportEmergencyMeasure, Rules.ReportEmergencyMeasure>
{
    public ReportEmergencyMeasureDoor() => RuleFor(a => a.To).Said().Line();

    protected override ValueTask<Reading<Rules.ReportEmergencyMeasure>> Read(Asks.ReportEmergencyMeasure act, DeskContext context, CancellationToken ct)
    {
        var (approval, refusal) = PenaltyReading.Approval(context, act.To);
        return refusal is not null ? new Reading<Rules.ReportEmergencyMeasure>(null, refusal) : Reading.Of(new Rules.ReportEmergencyMeasure(approval!));
    }
}

internal sealed class ObtainMonitoringReportDoor : MatterDoor<PenaltyCase, Asks.ObtainMonitoringReport, Rules.ObtainMonitoringReport>
{
    public ObtainMonitoringReportDoor() => RuleFor(a => a.Number).Said().Line();

    protected override ValueTask<Reading<Rules.ObtainMonitoringReport>> Read(Asks.ObtainMonitoringReport act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ObtainMonitoringReport(act.Number));
}

internal sealed class ServeCorrectionOrderDoor : MatterDoor<PenaltyCase, Asks.ServeCorrectionOrder, Rules.ServeCorrectionOrder>
{
    public ServeCorrectionOrderDoor()
    {
        RuleFor(a => a.Document).Said().Line();
        RuleFor(a => a.Demand).Said().Paragraph();
    }

    protected override ValueTask<Reading<Rules.ServeCorrectionOrder>> Read(Asks.ServeCorrectionOrder act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ServeCorrectionOrder(act.Document, act.Demand));
}

internal sealed class RecheckCorrectionDoor : MatterDoor<PenaltyCase, Asks.RecheckCorrection, Rules.RecheckCorrection>
{
    public RecheckCorrectionDoor() => RuleFor(a => a.Result).Said().Paragraph();

    protected override ValueTask<Reading<Rules.RecheckCorrection>> Read(Asks.RecheckCorrection act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.RecheckCorrection(act.StillGoingOn, act.Result));
}

internal sealed class RestrictProductionDoor : MatterDoor<PenaltyCase, Asks.RestrictProduction, Rules.RestrictProduction>
{
    public RestrictProductionDoor()
    {
        RuleFor(a => a.Kind).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Document).Said().Line();
    }

    protected override ValueTask<Reading<Rules.RestrictProduction>> Read(Asks.RestrictProduction act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.RestrictProduction(act.Kind.As<Rules.RestrictionKind>(), act.Months, act.Document));
}

internal sealed class ExtendProductionRestrictionDoor : MatterDoor<PenaltyCase, Asks.ExtendProductionRestriction, Rules.ExtendProductionRestriction>
{
    public ExtendProductionRestrictionDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.ExtendProductionRestriction>> Read(Asks.ExtendProductionRestriction act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ExtendProductionRestriction(act.Reason));
}

internal sealed class FileRectificationPlanDoor : MatterDoor<PenaltyCase, Asks.FileRectificationPlan, Rules.FileRectificationPlan>
{
    public FileRectificationPlanDoor() => RuleFor(a => a.Plan).Said().Paragraph();

    protected override ValueTask<Reading<Rules.FileRectificationPlan>> Read(Asks.FileRectificationPlan act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.FileRectificationPlan(act.Plan));
}

internal sealed class LiftRestrictionDoor : MatterDoor<PenaltyCase, Asks.LiftRestriction, Rules.LiftRestriction>
{
    public LiftRestrictionDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.LiftRestriction>> Read(Asks.LiftRestriction act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.LiftRestriction(act.Reason));
}

internal sealed class RecheckRestrictionDoor : MatterDoor<PenaltyCase, Asks.RecheckRestriction, Rules.RecheckRestriction>
{
    public RecheckRestrictionDoor() => RuleFor(a => a.Result).Said().Paragraph();

    protected override ValueTask<Reading<Rules.RecheckRestriction>> Read(Asks.RecheckRestriction act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.RecheckRestriction(act.Result));
}
