using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The head files the case when its four conditions are there, and names two certified investigators or more (行政处罚法 arts 42, 54; 生态环境行政处罚办法 art 18).</summary>
public sealed record FilePenaltyCase(IReadOnlyList<FilingCondition> Conditions, IReadOnlyList<TaskGroupMember> Investigators) : IAct<PenaltyCase, FilePenaltyCase>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Heads(matter.Origin, by);

    public static Decision<MatterFact> Decide(PenaltyCase matter, FilePenaltyCase act, Occasion occasion)
    {
        foreach (var condition in Enum.GetValues<FilingCondition>())
            if (!act.Conditions.Contains(condition))
                return PenaltyRefusals.ConditionMissing(condition);

        if (Team.Check(act.Investigators, matter.Origin) is { } refusal)
            return refusal;

        var filed = new PenaltyCaseFiled([.. act.Investigators.DistinctBy(m => m.Officer.Id)]);
        // The period that begins here stands still at once while the referral is under way.
        return matter.ReferralPending ? new MatterFact[] { filed, new PenaltyPeriodSuspended(PauseGround.Referral, "Resumption.ReferralLinked") } : filed;
    }
}
