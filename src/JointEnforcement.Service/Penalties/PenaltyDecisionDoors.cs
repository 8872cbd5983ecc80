using FluentValidation;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Penalties;
using JointEnforcement.Service.Plumbing;
using Asks = JointEnforcement.Contracts.Penalties;
using Rules = JointEnforcement.Domain.Penalties;

namespace JointEnforcement.Service.Penalties;

internal sealed class GivePenaltyNoticeDoor : MatterDoor<PenaltyCase, Asks.GivePenaltyNotice, Rules.GivePenaltyNotice>
{
    public GivePenaltyNoticeDoor()
    {
        RuleFor(a => a.Proposed).ChildRules(PenaltyReading.Check);
        RuleFor(a => a.Reviewer).Said().Line();
    }

    protected override ValueTask<Reading<Rules.GivePenaltyNotice>> Read(Asks.GivePenaltyNotice act, DeskContext context, CancellationToken ct)
    {
        var (reviewer, refusal) = context.Member(act.Reviewer);
        return refusal is not null ? new Reading<Rules.GivePenaltyNotice>(null, refusal) : Reading.Of(new Rules.GivePenaltyNotice(PenaltyReading.Of(act.Proposed), reviewer!));
    }
}

internal sealed class RequestHearingDoor : MatterDoor<PenaltyCase, Asks.RequestHearing, Rules.RequestHearing>
{
    public RequestHearingDoor() => RuleFor(a => a.Statement).Said().Paragraph();

    protected override async ValueTask<Reading<Rules.RequestHearing>> Read(Asks.RequestHearing act, DeskContext context, CancellationToken ct) =>
        new Rules.RequestHearing(act.Statement, await context.Runs("AP-05", MatterKind.PenaltyCase, ct));
}

internal sealed class NoticeHearingDoor : MatterDoor<PenaltyCase, Asks.NoticeHearing, Rules.NoticeHearing>
{
    public NoticeHearingDoor()
    {
        RuleFor(a => a.Place).Said().Line();
        RuleFor(a => a.Presider).Said().Line();
    }

    protected override ValueTask<Reading<Rules.NoticeHearing>> Read(Asks.NoticeHearing act, DeskContext context, CancellationToken ct)
    {
        var (presider, _, refusal) = context.Officer(act.Presider);
        return refusal is not null ? new Reading<Rules.NoticeHearing>(null, refusal) : Reading.Of(new Rules.NoticeHearing(act.HeldOn, act.Place, presider!));
    }
}

internal sealed class HoldHearingDoor : MatterDoor<PenaltyCase, Asks.HoldHearing, Rules.HoldHearing>
{
    public HoldHearingDoor() => RuleFor(a => a.Record).Said().Paragraph();

    protected override ValueTask<Reading<Rules.HoldHearing>> Read(Asks.HoldHearing act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.HoldHearing(act.Record));
}

internal sealed class ReviewPenaltyLegallyDoor : MatterDoor<PenaltyCase, Asks.ReviewPenaltyLegally, Rules.ReviewPenaltyLegally>
{
    public ReviewPenaltyLegallyDoor() => RuleFor(a => a.Opinion).Said().Paragraph();

    protected override async ValueTask<Reading<Rules.ReviewPenaltyLegally>> Read(Asks.ReviewPenaltyLegally act, DeskContext context, CancellationToken ct) =>
        new Rules.ReviewPenaltyLegally(await context.NextNumber(context.Occasion.By.Agency, "法审", ct), act.Passed, act.CrimeSuspected, act.Opinion);
}

internal sealed class DecidePenaltyDoor : MatterDoor<PenaltyCase, Asks.DecidePenalty, Rules.DecidePenalty>
{
    public DecidePenaltyDoor()
    {
        RuleFor(a => a.Outcome).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Measures).ChildRules(PenaltyReading.Check);
        RuleFor(a => a.Reason).Said().Paragraph();
        RuleFor(a => a.Triggers).Rows();
        RuleFor(a => a.Minutes).Line();
        RuleFor(a => a.Waiver).Line();
    }

    protected override async ValueTask<Reading<Rules.DecidePenalty>> Read(Asks.DecidePenalty act, DeskContext context, CancellationToken ct)
    {
        var series = act.Outcome is Asks.PenaltyOutcome.Penalise ? "罚" : act.Outcome is Asks.PenaltyOutcome.TransferCrime or Asks.PenaltyOutcome.TransferOther ? "罚移" : "不罚";
        var number = await context.NextNumber(context.Occasion.By.Agency, series, ct);
        return new Rules.DecidePenalty(
            act.Outcome.As<Rules.PenaltyOutcome>(), number, PenaltyReading.Of(act.Measures), act.Reason, [.. act.Triggers.Select(t => t.As<Rules.LegalReviewTrigger>())], act.Minutes, act.Waiver, act.Disclosed,
            await context.Runs("AP-05", MatterKind.PenaltyCase, ct));
    }
}

internal sealed class ServePenaltyDecisionDoor : MatterDoor<PenaltyCase, Asks.ServePenaltyDecision, Rules.ServePenaltyDecision>
{
    public ServePenaltyDecisionDoor() => RuleFor(a => a.Channel).Said().Line();

    protected override ValueTask<Reading<Rules.ServePenaltyDecision>> Read(Asks.ServePenaltyDecision act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ServePenaltyDecision(act.Channel));
}

internal sealed class DisclosePenaltyDoor : MatterDoor<PenaltyCase, Asks.DisclosePenalty, Rules.DisclosePenalty>
{
    public DisclosePenaltyDoor() => RuleFor(a => a.Where).Said().Line();

    protected override ValueTask<Reading<Rules.DisclosePenalty>> Read(Asks.DisclosePenalty act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.DisclosePenalty(act.Where, act.Redacted));
}

internal sealed class RecordFineOverdueDoor : MatterDoor<PenaltyCase, Asks.RecordFineOverdue, Rules.RecordFineOverdue>
{
    public RecordFineOverdueDoor() => RuleFor(a => a.SurchargeYuan).Between(0.01m, 10_000_000_000m);

    protected override ValueTask<Reading<Rules.RecordFineOverdue>> Read(Asks.RecordFineOverdue act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.RecordFineOverdue(act.SurchargeYuan));
}

internal sealed class RecordFinePaymentDoor : MatterDoor<PenaltyCase, Asks.RecordFinePayment, Rules.RecordFinePayment>
{
    public RecordFinePaymentDoor() => RuleFor(a => a.Yuan).Between(0.01m, 10_000_000_000m);

    protected override ValueTask<Reading<Rules.RecordFinePayment>> Read(Asks.RecordFinePayment act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.RecordFinePayment(act.Yuan));
}

internal sealed class ChangePenaltyDecisionDoor : MatterDoor<PenaltyCase, Asks.ChangePenaltyDecision, Rules.ChangePenaltyDecision>
{
    public ChangePenaltyDecisionDoor()
    {
        RuleFor(a => a.Change).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Document).Said().Line();
    }

    protected override ValueTask<Reading<Rules.ChangePenaltyDecision>> Read(Asks.ChangePenaltyDecision act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ChangePenaltyDecision(act.Change.As<Rules.DecisionChange>(), act.Document));
}

internal sealed class WithdrawPenaltyDisclosureDoor : MatterDoor<PenaltyCase, Asks.WithdrawPenaltyDisclosure, Rules.WithdrawPenaltyDisclosure>
{
    public WithdrawPenaltyDisclosureDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.WithdrawPenaltyDisclosure>> Read(Asks.WithdrawPenaltyDisclosure act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.WithdrawPenaltyDisclosure(act.Reason));
}

internal sealed class EndRemedyPeriodDoor : MatterDoor<PenaltyCase, Asks.EndRemedyPeriod, Rules.EndRemedyPeriod>
{
    protected override ValueTask<Reading<Rules.EndRemedyPeriod>> Read(Asks.EndRemedyPeriod act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.EndRemedyPeriod());
}

internal sealed class UrgePerformanceDoor : MatterDoor<PenaltyCase, Asks.UrgePerformance, Rules.UrgePerformance>
{
    public UrgePerformanceDoor() => RuleFor(a => a.Document).Said().Line();

    protected override ValueTask<Reading<Rules.UrgePerformance>> Read(Asks.UrgePerformance act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.UrgePerformance(act.Document));
}

internal sealed class ApplyCourtEnforcementDoor : MatterDoor<PenaltyCase, Asks.ApplyCourtEnforcement, Rules.ApplyCourtEnforcement>
{
    public ApplyCourtEnforcementDoor() => RuleFor(a => a.Court).Said().Line();

    protected override async ValueTask<Reading<Rules.ApplyCourtEnforcement>> Read(Asks.ApplyCourtEnforcement act, DeskContext context, CancellationToken ct) =>
        new Rules.ApplyCourtEnforcement(act.Court, await context.Runs("AP-13", MatterKind.PenaltyCase, ct));
}

internal sealed class ClosePenaltyCaseDoor : MatterDoor<PenaltyCase, Asks.ClosePenaltyCase, Rules.ClosePenaltyCase>
{
    public ClosePenaltyCaseDoor()
    {
        RuleFor(a => a.Ground).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Summary).Said().Paragraph();
    }

    protected override ValueTask<Reading<Rules.ClosePenaltyCase>> Read(Asks.ClosePenaltyCase act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ClosePenaltyCase(act.Ground.As<Rules.ClosingGround>(), act.Summary));
}
