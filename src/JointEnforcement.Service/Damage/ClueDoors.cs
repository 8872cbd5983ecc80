using FluentValidation;
using JointEnforcement.Contracts.Damage;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.Damage;

namespace JointEnforcement.Service.Damage;

internal sealed class RaiseDamageClueDoor : OpeningDoor<Rules.DamageClue, RaiseDamageClue, Rules.RaiseDamageClue>
{
    public RaiseDamageClueDoor()
    {
        RuleFor(a => a.Title).Said().Line();
        RuleFor(a => a.Township).Line();
        RuleFor(a => a.Source).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Harm).Said().Paragraph();
        RuleFor(a => a.Responsible).Line();
        RuleFor(a => a.Evidence).Paragraph();
        RuleFor(a => a.EstimateYuan!.Value).Between(0.01m, Amounts.MostYuan).When(a => a.EstimateYuan is not null);
    }

    protected override async ValueTask<Reading<Rules.RaiseDamageClue>> Read(RaiseDamageClue act, DeskContext context, CancellationToken ct)
    {
        var (from, unseen) = await context.LinkTo(act.From, ct);
        if (unseen is not null)
            return unseen;

        var finding = new Rules.DamageFinding(act.Source.As<Rules.DamageSource>(), act.Responsible, act.Evidence, act.EstimateYuan);
        return new Rules.RaiseDamageClue(new Brief(act.Title, act.Township ?? "", act.Harm), finding, context.Procuratorate(context.Occasion.By.Agency), from);
    }
}

internal sealed class PushDamageClueDoor : DamageDoor<PushDamageClue, Rules.PushDamageClue>
{
    public PushDamageClueDoor() => RuleFor(a => a.To).Said().Line();

    protected override async ValueTask<Reading<Rules.PushDamageClue>> Read(PushDamageClue act, DeskContext context, CancellationToken ct)
    {
        var (to, unknown) = context.Agency(act.To);
        return unknown is not null ? unknown : new Rules.PushDamageClue(to!, await Number(context, "损赔线", ct));
    }
}

internal sealed class CheckDamageClueDoor : DamageDoor<CheckDamageClue, Rules.CheckDamageClue>
{
    public CheckDamageClueDoor() => RuleFor(a => a.Findings).Said().Paragraph();

    protected override ValueTask<Reading<Rules.CheckDamageClue>> Read(CheckDamageClue act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.CheckDamageClue(act.Findings));
}

internal sealed class StartDamageCaseDoor : DamageDoor<StartDamageCase, Rules.StartDamageCase>
{
    public StartDamageCaseDoor()
    {
        RuleFor(a => a.Responsible).Said().Line();
        RuleFor(a => a.Reason).Said().Paragraph();
        RuleFor(a => a.Handler).Line();
    }

    protected override async ValueTask<Reading<Rules.StartDamageCase>> Read(StartDamageCase act, DeskContext context, CancellationToken ct)
    {
        var (handler, unknown) = string.IsNullOrEmpty(act.Handler) ? (null, null) : context.Agency(act.Handler);
        return unknown is not null ? unknown : new Rules.StartDamageCase(await Number(context, "损赔启", ct), act.Responsible, act.Reason, handler);
    }
}

internal sealed class DeclineDamageCaseDoor : DamageDoor<DeclineDamageCase, Rules.DeclineDamageCase>
{
    public DeclineDamageCaseDoor()
    {
        RuleFor(a => a.Ground).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Reason).Said().Paragraph();
    }

    protected override ValueTask<Reading<Rules.DeclineDamageCase>> Read(DeclineDamageCase act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.DeclineDamageCase(act.Ground.As<Rules.NotStartGround>(), act.Reason));
}
