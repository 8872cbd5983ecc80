using JointEnforcement.Contracts.PublicInterest;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.PublicInterest;

namespace JointEnforcement.Service.PublicInterest;

internal sealed class HoldPilConsultationDoor : PublicInterestDoor<HoldPilConsultation, Rules.HoldPilConsultation>
{
    public HoldPilConsultationDoor() => RuleFor(a => a.Minutes).Said().Paragraph();

    protected override ValueTask<Reading<Rules.HoldPilConsultation>> Read(HoldPilConsultation act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.HoldPilConsultation(act.Minutes));
}

internal sealed class DecidePilRecommendationDoor : PublicInterestDoor<DecidePilRecommendation, Rules.DecidePilRecommendation>
{
    public DecidePilRecommendationDoor()
    {
        RuleFor(a => a.Harm).Said().Paragraph();
        RuleFor(a => a.Failure).Said().Paragraph();
        RuleFor(a => a.LegalBasis).Said().Paragraph();
        RuleFor(a => a.Proposal).Said().Paragraph();
        RuleFor(a => a.Evidence).Paragraph();
        RuleFor(a => a.Urgency).Paragraph();
    }

    protected override async ValueTask<Reading<Rules.DecidePilRecommendation>> Read(DecidePilRecommendation act, DeskContext context, CancellationToken ct) =>
        new Rules.DecidePilRecommendation(
            await Number(context, "行公建", ct), new Rules.RecommendationText(act.Harm, act.Failure, act.LegalBasis, act.Proposal, act.Evidence, act.Urgency), act.Urgent);
}

internal sealed class ServePilRecommendationDoor : PublicInterestDoor<ServePilRecommendation, Rules.ServePilRecommendation>
{
    protected override ValueTask<Reading<Rules.ServePilRecommendation>> Read(ServePilRecommendation act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ServePilRecommendation());
}

internal sealed class ReplyToRecommendationDoor : PublicInterestDoor<ReplyToRecommendation, Rules.ReplyToRecommendation>
{
    public ReplyToRecommendationDoor()
    {
        RuleFor(a => a.DocumentNumber).Line();
        RuleFor(a => a.Performed).Said().Paragraph();
        RuleFor(a => a.Measures).Said().Paragraph();
        RuleFor(a => a.Unfinished).Paragraph();
    }

    protected override ValueTask<Reading<Rules.ReplyToRecommendation>> Read(ReplyToRecommendation act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ReplyToRecommendation(act.DocumentNumber, act.Performed, act.Measures, act.Unfinished));
}

internal sealed class FollowUpPilDoor : PublicInterestDoor<FollowUpPil, Rules.FollowUpPil>
{
    public FollowUpPilDoor() => RuleFor(a => a.Findings).Said().Paragraph();

    protected override async ValueTask<Reading<Rules.FollowUpPil>> Read(FollowUpPil act, DeskContext context, CancellationToken ct) =>
        new Rules.FollowUpPil(act.Findings, await ReplyRuns(context, ct));
}

internal sealed class SuspendPilDoor : PublicInterestDoor<SuspendPil, Rules.SuspendPil>
{
    public SuspendPilDoor()
    {
        RuleFor(a => a.Reason).Said().Paragraph();
        RuleFor(a => a.Plan).Said().Paragraph();
    }

    protected override ValueTask<Reading<Rules.SuspendPil>> Read(SuspendPil act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.SuspendPil(act.Reason, act.Plan));
}

internal sealed class ResumePilDoor : PublicInterestDoor<ResumePil, Rules.ResumePil>
{
    public ResumePilDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.ResumePil>> Read(ResumePil act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ResumePil(act.Reason));
}

internal sealed class ExtendPilReviewDoor : PublicInterestDoor<ExtendPilReview, Rules.ExtendPilReview>
{
    public ExtendPilReviewDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override async ValueTask<Reading<Rules.ExtendPilReview>> Read(ExtendPilReview act, DeskContext context, CancellationToken ct) =>
        new Rules.ExtendPilReview(act.Reason, context.Rulebook.ApplicableOn("PIL-05", context.Day), await ReplyRuns(context, ct));
}

internal sealed class TerminatePilDoor : PublicInterestDoor<TerminatePil, Rules.TerminatePil>
{
    public TerminatePilDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.TerminatePil>> Read(TerminatePil act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.TerminatePil(act.Reason));
}
