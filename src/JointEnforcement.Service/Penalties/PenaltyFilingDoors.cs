using FluentValidation;
using JointEnforcement.Domain.Penalties;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Thresholds;
using Asks = JointEnforcement.Contracts.Penalties;
using Rules = JointEnforcement.Domain.Penalties;

namespace JointEnforcement.Service.Penalties;

internal sealed class LinkReferralDoor : MatterDoor<PenaltyCase, Asks.LinkReferral, Rules.LinkReferral>
{
    protected override async ValueTask<Reading<Rules.LinkReferral>> Read(Asks.LinkReferral act, DeskContext context, CancellationToken ct)
    {
        var (referral, refusal) = await PenaltyReading.Referral(context, act.Referral, ct);
        return refusal is not null ? refusal : new Rules.LinkReferral(referral!);
    }
}

internal sealed class RecordPenaltyFiguresDoor : MatterDoor<PenaltyCase, Asks.RecordPenaltyFigures, Rules.RecordPenaltyFigures>
{
    public RecordPenaltyFiguresDoor() => RuleFor(a => a.Figures).SetValidator(new StatedFiguresShape());

    protected override ValueTask<Reading<Rules.RecordPenaltyFigures>> Read(Asks.RecordPenaltyFigures act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.RecordPenaltyFigures(FigureReading.Of(act.Figures, ((PenaltyCase)context.State!).ActDate)));
}

internal sealed class ExtendPenaltyFilingDoor : MatterDoor<PenaltyCase, Asks.ExtendPenaltyFiling, Rules.ExtendPenaltyFiling>
{
    public ExtendPenaltyFilingDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.ExtendPenaltyFiling>> Read(Asks.ExtendPenaltyFiling act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ExtendPenaltyFiling(act.Reason));
}

internal sealed class StartUrgentInvestigationDoor : MatterDoor<PenaltyCase, Asks.StartUrgentInvestigation, Rules.StartUrgentInvestigation>
{
    public StartUrgentInvestigationDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.StartUrgentInvestigation>> Read(Asks.StartUrgentInvestigation act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.StartUrgentInvestigation(act.Reason));
}

internal sealed class FilePenaltyCaseDoor : MatterDoor<PenaltyCase, Asks.FilePenaltyCase, Rules.FilePenaltyCase>
{
    public FilePenaltyCaseDoor()
    {
        RuleFor(a => a.Conditions).Rows();
        RuleFor(a => a.Investigators).Rows();
    }

    protected override ValueTask<Reading<Rules.FilePenaltyCase>> Read(Asks.FilePenaltyCase act, DeskContext context, CancellationToken ct)
    {
        var (members, refusal) = context.Members(act.Investigators);
        return refusal is not null ? new Reading<Rules.FilePenaltyCase>(null, refusal) : Reading.Of(new Rules.FilePenaltyCase([.. act.Conditions.Select(c => c.As<Rules.FilingCondition>())], members));
    }
}

internal sealed class DeclinePenaltyFilingDoor : MatterDoor<PenaltyCase, Asks.DeclinePenaltyFiling, Rules.DeclinePenaltyFiling>
{
    public DeclinePenaltyFilingDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.DeclinePenaltyFiling>> Read(Asks.DeclinePenaltyFiling act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.DeclinePenaltyFiling(act.Reason));
}

internal sealed class SuspendPenaltyPeriodDoor : MatterDoor<PenaltyCase, Asks.SuspendPenaltyPeriod, Rules.SuspendPenaltyPeriod>
{
    public SuspendPenaltyPeriodDoor()
    {
        RuleFor(a => a.Ground).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Reason).Said().Paragraph();
    }

    protected override ValueTask<Reading<Rules.SuspendPenaltyPeriod>> Read(Asks.SuspendPenaltyPeriod act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.SuspendPenaltyPeriod(act.Ground.As<Rules.PauseGround>(), act.Reason));
}

internal sealed class ResumePenaltyPeriodDoor : MatterDoor<PenaltyCase, Asks.ResumePenaltyPeriod, Rules.ResumePenaltyPeriod>
{
    public ResumePenaltyPeriodDoor()
    {
        RuleFor(a => a.Ground).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Reason).Said().Paragraph();
    }

    protected override ValueTask<Reading<Rules.ResumePenaltyPeriod>> Read(Asks.ResumePenaltyPeriod act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ResumePenaltyPeriod(act.Ground.As<Rules.PauseGround>(), act.Reason));
}

internal sealed class ExtendPenaltyPeriodDoor : MatterDoor<PenaltyCase, Asks.ExtendPenaltyPeriod, Rules.ExtendPenaltyPeriod>
{
    public ExtendPenaltyPeriodDoor()
    {
        RuleFor(a => a.Reason).Said().Paragraph();
        RuleFor(a => a.Minutes).Line();
    }

    protected override ValueTask<Reading<Rules.ExtendPenaltyPeriod>> Read(Asks.ExtendPenaltyPeriod act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ExtendPenaltyPeriod(act.Reason, act.Minutes));
}
