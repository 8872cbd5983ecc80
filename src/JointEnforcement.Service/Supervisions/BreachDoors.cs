using JointEnforcement.Contracts.Supervisions;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.Supervisions;

namespace JointEnforcement.Service.Supervisions;

internal sealed class IssueCorrectionNoticeDoor : SupervisionDoor<IssueCorrectionNotice, Rules.IssueCorrectionNotice>
{
    public IssueCorrectionNoticeDoor() => RuleFor(a => a.Breach).Said().Paragraph();

    protected override async ValueTask<Reading<Rules.IssueCorrectionNotice>> Read(IssueCorrectionNotice act, DeskContext context, CancellationToken ct)
    {
        var rule = ((Rules.FilingSupervision)context.State!).Stage is Rules.SupervisionStage.NoticeToFile ? "CR-17" : "CR-19";
        return new Rules.IssueCorrectionNotice(await Number(context, "纠违", ct), act.Breach, await Runs(context, rule, ct));
    }
}

internal sealed class EscalateSupervisionDoor : SupervisionDoor<EscalateSupervision, Rules.EscalateSupervision>
{
    public EscalateSupervisionDoor()
    {
        RuleFor(a => a.To).Said().Line();
        RuleFor(a => a.Report).Said().Paragraph();
    }

    protected override ValueTask<Reading<Rules.EscalateSupervision>> Read(EscalateSupervision act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.EscalateSupervision(act.To, act.Report));
}

internal sealed class UrgeConclusionDoor : SupervisionDoor<UrgeConclusion, Rules.UrgeConclusion>
{
    public UrgeConclusionDoor() => RuleFor(a => a.Question).Said().Paragraph();

    protected override async ValueTask<Reading<Rules.UrgeConclusion>> Read(UrgeConclusion act, DeskContext context, CancellationToken ct) =>
        new Rules.UrgeConclusion(await Number(context, "催办", ct), act.Question, await Runs(context, "CR-21", ct));
}
