using JointEnforcement.Contracts.EarlyNotices;
using JointEnforcement.Domain.EarlyNotices;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.EarlyNotices;

namespace JointEnforcement.Service.EarlyNotices;

internal sealed class GiveEarlyNoticeDoor : OpeningDoor<EarlyNotice, Contracts.EarlyNotices.GiveEarlyNotice, Rules.GiveEarlyNotice>
{
    public GiveEarlyNoticeDoor()
    {
        RuleFor(a => a.Title).Said().Line();
        RuleFor(a => a.Township).Line();
        RuleFor(a => a.Place).Line();
        RuleFor(a => a.Facts).Said().Paragraph();
        RuleFor(a => a.SuspectedCrime).Said().Line();
        RuleFor(a => a.Persons).Paragraph();
        RuleFor(a => a.Measures).Paragraph();
        RuleFor(a => a.Contact).Said().Line();
        RuleFor(a => a.To).Line();
    }

    protected override async ValueTask<Reading<Rules.GiveEarlyNotice>> Read(Contracts.EarlyNotices.GiveEarlyNotice act, DeskContext context, CancellationToken ct)
    {
        var by = context.Occasion.By.Agency;
        var (to, unknown) = context.Agency(string.IsNullOrEmpty(act.To) ? context.Police(by) ?? "" : act.To);
        var (about, unseen) = await context.LinkTo(act.About, ct);
        if ((unknown ?? unseen) is { } refusal)
            return refusal;

        var finding = new CheckFinding(act.CheckedAt, act.Place ?? "", act.SuspectedCrime, act.Persons ?? "", act.Measures ?? "", act.Contact);
        return new Rules.GiveEarlyNotice(to!, await context.NextNumber(by, "案通", ct), new Brief(act.Title, act.Township ?? "", act.Facts), finding, about);
    }
}

internal sealed class ReceiveEarlyNoticeDoor : MatterDoor<EarlyNotice, Contracts.EarlyNotices.ReceiveEarlyNotice, Rules.ReceiveEarlyNotice>
{
    protected override ValueTask<Reading<Rules.ReceiveEarlyNotice>> Read(Contracts.EarlyNotices.ReceiveEarlyNotice act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ReceiveEarlyNotice());
}

internal sealed class StartPreliminaryInquiryDoor : MatterDoor<EarlyNotice, Contracts.EarlyNotices.StartPreliminaryInquiry, Rules.StartPreliminaryInquiry>
{
    public StartPreliminaryInquiryDoor() => RuleFor(a => a.Scope).Said().Paragraph();

    protected override ValueTask<Reading<Rules.StartPreliminaryInquiry>> Read(Contracts.EarlyNotices.StartPreliminaryInquiry act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.StartPreliminaryInquiry(act.Scope));
}

internal sealed class ContinueInvestigationDoor : MatterDoor<EarlyNotice, Contracts.EarlyNotices.ContinueInvestigation, Rules.ContinueInvestigation>
{
    public ContinueInvestigationDoor() => RuleFor(a => a.Progress).Said().Paragraph();

    protected override ValueTask<Reading<Rules.ContinueInvestigation>> Read(Contracts.EarlyNotices.ContinueInvestigation act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ContinueInvestigation(act.Progress));
}

internal sealed class FollowWithReferralDoor : MatterDoor<EarlyNotice, Contracts.EarlyNotices.FollowWithReferral, Rules.FollowWithReferral>
{
    protected override async ValueTask<Reading<Rules.FollowWithReferral>> Read(Contracts.EarlyNotices.FollowWithReferral act, DeskContext context, CancellationToken ct)
    {
        var (referral, unseen) = await context.Other(MatterKind.CriminalReferral, act.Referral, ct);
        return unseen is not null ? unseen : new Rules.FollowWithReferral((Law.CriminalReferral)referral!);
    }
}

internal sealed class CloseEarlyNoticeDoor : MatterDoor<EarlyNotice, Contracts.EarlyNotices.CloseEarlyNotice, Rules.CloseEarlyNotice>
{
    public CloseEarlyNoticeDoor()
    {
        RuleFor(a => a.Reason).Said().Paragraph();
        RuleFor(a => a.CaseNumber).Line();
    }

    protected override ValueTask<Reading<Rules.CloseEarlyNotice>> Read(Contracts.EarlyNotices.CloseEarlyNotice act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.CloseEarlyNotice(act.Ending.As<Rules.EarlyNoticeEnding>(), act.Reason, act.CaseNumber ?? ""));
}
