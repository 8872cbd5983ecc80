using JointEnforcement.Contracts.PublicInterest;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.PublicInterest;

namespace JointEnforcement.Service.PublicInterest;

internal sealed class AssessPilClueDoor : PublicInterestDoor<AssessPilClue, Rules.AssessPilClue>
{
    public AssessPilClueDoor() => RuleFor(a => a.Opinion).Said().Paragraph();

    protected override ValueTask<Reading<Rules.AssessPilClue>> Read(AssessPilClue act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.AssessPilClue(act.Opinion));
}

internal sealed class FilePilCaseDoor : PublicInterestDoor<FilePilCase, Rules.FilePilCase>
{
    public FilePilCaseDoor() => RuleFor(a => a.Agency).Line();

    protected override async ValueTask<Reading<Rules.FilePilCase>> Read(FilePilCase act, DeskContext context, CancellationToken ct)
    {
        var named = act.Agency is { Length: > 0 } code ? code : ((Rules.PublicInterestCase)context.State!).Agency;
        var (agency, unknown) = named is null ? (null, null) : context.Agency(named);
        return unknown is not null ? unknown : new Rules.FilePilCase(await Number(context, "行公立", ct), agency);
    }
}

internal sealed class DeclinePilCaseDoor : PublicInterestDoor<DeclinePilCase, Rules.DeclinePilCase>
{
    public DeclinePilCaseDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.DeclinePilCase>> Read(DeclinePilCase act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.DeclinePilCase(act.Reason));
}

internal sealed class ServePilFilingDoor : PublicInterestDoor<ServePilFiling, Rules.ServePilFiling>
{
    protected override ValueTask<Reading<Rules.ServePilFiling>> Read(ServePilFiling act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ServePilFiling());
}

internal sealed class TransferPilUpDoor : PublicInterestDoor<TransferPilUp, Rules.TransferPilUp>
{
    public TransferPilUpDoor()
    {
        RuleFor(a => a.To).Said().Line();
        RuleFor(a => a.Reason).Said().Paragraph();
    }

    protected override ValueTask<Reading<Rules.TransferPilUp>> Read(TransferPilUp act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.TransferPilUp(act.To, act.Reason));
}

internal sealed class PublishPilNoticeDoor : PublicInterestDoor<PublishPilNotice, Rules.PublishPilNotice>
{
    public PublishPilNoticeDoor() => RuleFor(a => a.Medium).Said().Line();

    protected override ValueTask<Reading<Rules.PublishPilNotice>> Read(PublishPilNotice act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.PublishPilNotice(act.Medium));
}
