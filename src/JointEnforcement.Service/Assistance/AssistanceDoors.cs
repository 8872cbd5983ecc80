using JointEnforcement.Contracts.Assistance;
using JointEnforcement.Domain.Assistance;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.Assistance;

namespace JointEnforcement.Service.Assistance;

internal sealed class RequestAssistanceDoor : OpeningDoor<AssistanceRequest, Contracts.Assistance.RequestAssistance, Rules.RequestAssistance>
{
    public RequestAssistanceDoor()
    {
        RuleFor(a => a.To).Said().Line();
        RuleFor(a => a.Title).Said().Line();
        RuleFor(a => a.Township).Line();
        RuleFor(a => a.Request).Said().Paragraph();
        RuleFor(a => a.Reason).Said().Paragraph();
        RuleFor(a => a.Needed).Said().Paragraph();
    }

    protected override async ValueTask<Reading<Rules.RequestAssistance>> Read(Contracts.Assistance.RequestAssistance act, DeskContext context, CancellationToken ct)
    {
        var (to, unknown) = context.Agency(act.To);
        var (about, unseen) = await context.LinkTo(act.About, ct);
        if ((unknown ?? unseen) is { } refusal)
            return refusal;

        var need = new AssistanceNeed(act.Reason, act.Basis.As<Rules.AssistanceBasis>(), act.Needed, act.DueOn, act.Secrecy.As<Rules.AssistanceSecrecy>());
        return new Rules.RequestAssistance(to!, await context.NextNumber(context.Occasion.By.Agency, "协查", ct), new Brief(act.Title, act.Township ?? "", act.Request), need, about);
    }
}

internal sealed class AcceptAssistanceDoor : MatterDoor<AssistanceRequest, Contracts.Assistance.AcceptAssistance, Rules.AcceptAssistance>
{
    protected override ValueTask<Reading<Rules.AcceptAssistance>> Read(Contracts.Assistance.AcceptAssistance act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.AcceptAssistance());
}

internal sealed class DeclineAssistanceDoor : MatterDoor<AssistanceRequest, Contracts.Assistance.DeclineAssistance, Rules.DeclineAssistance>
{
    public DeclineAssistanceDoor()
    {
        RuleFor(a => a.Reason).Said().Paragraph();
        RuleFor(a => a.Article).Line();
        RuleFor(a => a.Competent).Line();
    }

    protected override ValueTask<Reading<Rules.DeclineAssistance>> Read(Contracts.Assistance.DeclineAssistance act, DeskContext context, CancellationToken ct)
    {
        var (competent, unknown) = string.IsNullOrEmpty(act.Competent) ? (null, null) : context.Agency(act.Competent);
        return unknown is not null
            ? (Reading<Rules.DeclineAssistance>)unknown
            : Reading.Of(new Rules.DeclineAssistance(act.Ground.As<Rules.DeclineGround>(), act.Reason, act.Article ?? "", competent));
    }
}

internal sealed class GiveAssistanceDoor : MatterDoor<AssistanceRequest, Contracts.Assistance.GiveAssistance, Rules.GiveAssistance>
{
    public GiveAssistanceDoor()
    {
        RuleFor(a => a.Result).Said().Paragraph();
        RuleFor(a => a.Materials).Paragraph();
    }

    protected override async ValueTask<Reading<Rules.GiveAssistance>> Read(Contracts.Assistance.GiveAssistance act, DeskContext context, CancellationToken ct) =>
        new Rules.GiveAssistance(await context.NextNumber(context.Occasion.By.Agency, "协复", ct), act.Result, act.Materials ?? "");
}

internal sealed class ConfirmAssistanceDoor : MatterDoor<AssistanceRequest, Contracts.Assistance.ConfirmAssistance, Rules.ConfirmAssistance>
{
    protected override ValueTask<Reading<Rules.ConfirmAssistance>> Read(Contracts.Assistance.ConfirmAssistance act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ConfirmAssistance());
}
