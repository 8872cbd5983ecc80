using FluentValidation;
using JointEnforcement.Contracts.Damage;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.Damage;

namespace JointEnforcement.Service.Damage;

internal sealed class ServeDamageNoticeDoor : DamageDoor<ServeDamageNotice, Rules.ServeDamageNotice>
{
    public ServeDamageNoticeDoor()
    {
        RuleFor(a => a.Assessment).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.AmountYuan).Between(0.01m, Amounts.MostYuan);
        RuleFor(a => a.Proposal).Said().Paragraph();
        RuleFor(a => a.WhySimple).Paragraph();
    }

    protected override async ValueTask<Reading<Rules.ServeDamageNotice>> Read(ServeDamageNotice act, DeskContext context, CancellationToken ct) =>
        new Rules.ServeDamageNotice(await Number(context, "损赔磋告", ct), new Rules.DamageClaim(act.Assessment.As<Rules.DamageAssessment>(), act.AmountYuan, act.Proposal, act.WhySimple));
}

internal sealed class HoldDamageConsultationDoor : DamageDoor<HoldDamageConsultation, Rules.HoldDamageConsultation>
{
    public HoldDamageConsultationDoor()
    {
        RuleFor(a => a.Minutes).Said().Paragraph();
        RuleFor(a => a.WhyAnother).Paragraph();
    }

    protected override ValueTask<Reading<Rules.HoldDamageConsultation>> Read(HoldDamageConsultation act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.HoldDamageConsultation(act.Minutes, act.WhyAnother, MostSessions(context)));
}

internal sealed class AgreeOnDamagesDoor : DamageDoor<AgreeOnDamages, Rules.AgreeOnDamages>
{
    public AgreeOnDamagesDoor()
    {
        RuleFor(a => a.AmountYuan).Between(0m, Amounts.MostYuan);
        RuleFor(a => a.Terms).Said().Paragraph();
    }

    protected override async ValueTask<Reading<Rules.AgreeOnDamages>> Read(AgreeOnDamages act, DeskContext context, CancellationToken ct) =>
        new Rules.AgreeOnDamages(await Number(context, "损赔协", ct), act.Terms, act.AmountYuan);
}

internal sealed class FailDamageConsultationDoor : DamageDoor<FailDamageConsultation, Rules.FailDamageConsultation>
{
    public FailDamageConsultationDoor()
    {
        RuleFor(a => a.Ground).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Reason).Said().Paragraph();
    }

    protected override async ValueTask<Reading<Rules.FailDamageConsultation>> Read(FailDamageConsultation act, DeskContext context, CancellationToken ct) =>
        new Rules.FailDamageConsultation(act.Ground.As<Rules.ConsultationFailure>(), act.Reason, MostSessions(context), await context.Runs("EDC-02", MatterKind.DamageClue, ct));
}

internal sealed class ConfirmDamageAgreementDoor : DamageDoor<ConfirmDamageAgreement, Rules.ConfirmDamageAgreement>
{
    public ConfirmDamageAgreementDoor()
    {
        RuleFor(a => a.Court).Said().Line();
        RuleFor(a => a.DocumentNumber).Said().Line();
    }

    protected override ValueTask<Reading<Rules.ConfirmDamageAgreement>> Read(ConfirmDamageAgreement act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ConfirmDamageAgreement(act.Court, act.DocumentNumber));
}

internal sealed class FileDamageSuitDoor : DamageDoor<FileDamageSuit, Rules.FileDamageSuit>
{
    public FileDamageSuitDoor()
    {
        RuleFor(a => a.Court).Said().Line();
        RuleFor(a => a.Claims).Said().Paragraph();
    }

    protected override ValueTask<Reading<Rules.FileDamageSuit>> Read(FileDamageSuit act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.FileDamageSuit(act.Court, act.Claims));
}

internal sealed class RecordDamageOutcomeDoor : DamageDoor<RecordDamageOutcome, Rules.RecordDamageOutcome>
{
    public RecordDamageOutcomeDoor()
    {
        RuleFor(a => a.Outcome).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Result).Said().Paragraph();
    }

    protected override ValueTask<Reading<Rules.RecordDamageOutcome>> Read(RecordDamageOutcome act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.RecordDamageOutcome(act.Outcome.As<Rules.DamageOutcome>(), act.Result));
}
