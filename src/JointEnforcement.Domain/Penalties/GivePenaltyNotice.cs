using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Penalties;

/// <summary>After review by somebody who did not investigate, the party is told what is proposed and why, that it may be heard and, where the law says so, that it may ask for a hearing (行政处罚法 arts 44, 45, 63).</summary>
public sealed record GivePenaltyNotice(PenaltyMeasures Proposed, TaskGroupMember Reviewer) : IAct<PenaltyCase, GivePenaltyNotice>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(PenaltyCase matter, GivePenaltyNotice act, Occasion occasion)
    {
        if (act.Proposed.Kinds is [])
            return PenaltyRefusals.NothingProposed;

        if (act.Proposed.Kinds.Contains(PenaltyKind.Fine) != act.Proposed.FineYuan > 0)
            return PenaltyRefusals.FineNeedsAmount;

        if (matter.Investigates(act.Reviewer.Officer.Id) || act.Reviewer.Officer.Agency != matter.Origin)
            return PenaltyRefusals.InvestigatorReviews;

        var given = new PenaltyNoticeGiven(act.Proposed, act.Reviewer);
        return PenaltyThresholds.Hearing(act.Proposed, matter.Party) ? new MatterFact[] { given, new HearingRightTold() } : given;
    }
}
