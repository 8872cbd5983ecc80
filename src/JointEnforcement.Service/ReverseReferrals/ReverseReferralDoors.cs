using JointEnforcement.Contracts.ReverseReferrals;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.ReverseReferrals;

namespace JointEnforcement.Service.ReverseReferrals;

internal sealed class MakeReverseReferralDoor : ReverseReferralDoor<MakeReverseReferral, Rules.MakeReverseReferral>
{
    protected override async ValueTask<Reading<Rules.MakeReverseReferral>> Read(MakeReverseReferral act, DeskContext context, CancellationToken ct) =>
        new Rules.MakeReverseReferral(await Number(context, "检意罚", ct));
}

internal sealed class DeclineReverseReferralDoor : ReverseReferralDoor<DeclineReverseReferral, Rules.DeclineReverseReferral>
{
    public DeclineReverseReferralDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.DeclineReverseReferral>> Read(DeclineReverseReferral act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.DeclineReverseReferral(act.Reason));
}

internal sealed class StateNoPenaltyDoor : ReverseReferralDoor<StateNoPenalty, Rules.StateNoPenalty>
{
    public StateNoPenaltyDoor() => RuleFor(a => a.Reason).Said().Paragraph();

    protected override ValueTask<Reading<Rules.StateNoPenalty>> Read(StateNoPenalty act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.StateNoPenalty(act.Reason));
}

internal sealed class ReplyToOpinionDoor : ReverseReferralDoor<ReplyToOpinion, Rules.ReplyToOpinion>
{
    public ReplyToOpinionDoor()
    {
        RuleFor(a => a.Reply).Said().Paragraph();
        RuleFor(a => a.DocumentNumber).Line();
    }

    protected override ValueTask<Reading<Rules.ReplyToOpinion>> Read(ReplyToOpinion act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.ReplyToOpinion(act.Reply, act.DocumentNumber));
}

internal sealed class CloseReverseReferralDoor : ReverseReferralDoor<CloseReverseReferral, Rules.CloseReverseReferral>
{
    public CloseReverseReferralDoor() => RuleFor(a => a.Remark).Said().Paragraph();

    protected override ValueTask<Reading<Rules.CloseReverseReferral>> Read(CloseReverseReferral act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.CloseReverseReferral(act.Remark));
}
