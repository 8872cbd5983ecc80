using JointEnforcement.Contracts.Supervisions;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.Supervisions;

namespace JointEnforcement.Service.Supervisions;

internal sealed class AcceptSupervisionDoor : SupervisionDoor<AcceptSupervision, Rules.AcceptSupervision>
{
    protected override async ValueTask<Reading<Rules.AcceptSupervision>> Read(AcceptSupervision act, DeskContext context, CancellationToken ct) =>
        new Rules.AcceptSupervision(await Number(context, "立监受", ct));
}

internal sealed class PassToPoliceDoor : SupervisionDoor<PassToPolice, Rules.PassToPolice>
{
    public PassToPoliceDoor() => RuleFor(a => a.Reply).Said().Paragraph();

    protected override ValueTask<Reading<Rules.PassToPolice>> Read(PassToPolice act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.PassToPolice(act.Reply));
}

internal sealed class DemandOverdueExplanationDoor : SupervisionDoor<DemandOverdueExplanation, Rules.DemandOverdueExplanation>
{
    protected override async ValueTask<Reading<Rules.DemandOverdueExplanation>> Read(DemandOverdueExplanation act, DeskContext context, CancellationToken ct) =>
        new Rules.DemandOverdueExplanation(await Number(context, "逾说", ct));
}

internal sealed class DemandReasonsDoor : SupervisionDoor<DemandReasons, Rules.DemandReasons>
{
    public DemandReasonsDoor() => RuleFor(a => a.Doubts).Said().Paragraph();

    protected override async ValueTask<Reading<Rules.DemandReasons>> Read(DemandReasons act, DeskContext context, CancellationToken ct) =>
        new Rules.DemandReasons(await Number(context, "不立说", ct), act.Doubts);
}

internal sealed class FindReasonsTenableDoor : SupervisionDoor<FindReasonsTenable, Rules.FindReasonsTenable>
{
    public FindReasonsTenableDoor() => RuleFor(a => a.Reasons).Said().Paragraph();

    protected override ValueTask<Reading<Rules.FindReasonsTenable>> Read(FindReasonsTenable act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.FindReasonsTenable(act.Reasons));
}

internal sealed class InformSuggesterDoor : SupervisionDoor<InformSuggester, Rules.InformSuggester>
{
    public InformSuggesterDoor() => RuleFor(a => a.Reasons).Said().Paragraph();

    protected override ValueTask<Reading<Rules.InformSuggester>> Read(InformSuggester act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.InformSuggester(act.Reasons));
}

internal sealed class IssueNoticeToFileDoor : SupervisionDoor<IssueNoticeToFile, Rules.IssueNoticeToFile>
{
    public IssueNoticeToFileDoor() => RuleFor(a => a.Grounds).Said().Paragraph();

    protected override async ValueTask<Reading<Rules.IssueNoticeToFile>> Read(IssueNoticeToFile act, DeskContext context, CancellationToken ct) =>
        new Rules.IssueNoticeToFile(await Number(context, "通立", ct), act.Grounds, await Runs(context, "CR-16", ct));
}

internal sealed class CloseSupervisionDoor : SupervisionDoor<CloseSupervision, Rules.CloseSupervision>
{
    public CloseSupervisionDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.CloseSupervision>> Read(CloseSupervision act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.CloseSupervision(act.Reason));
}
