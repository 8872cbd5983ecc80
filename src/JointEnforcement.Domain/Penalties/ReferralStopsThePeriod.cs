using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Penalties;

/// <summary>A referral that is approved, or filed after all, stops the period of the penalty case that names it; when the matter comes back, the period runs on (环环监〔2017〕17号 art 16).</summary>
public sealed class ReferralStopsThePeriod : IReaction
{
    public bool Concerns(MatterFact fact) => fact is ReferralApproved or CaseFiled or PoliceReturnedNotPoliceMatter or DecisionNoticeServed or NonProsecutionDecided or JudgmentEntered or ReferralWithdrawn;

    public IEnumerable<Consequence> To(IMatter matter, MatterFact fact, IReadOnlyList<IMatter> linked, Func<Guid> newId)
    {
        if (matter is not CriminalReferral referral)
            yield break;

        var pending = ReferralSeen.IsPending(referral);
        foreach (var penalty in linked.OfType<PenaltyCase>().Where(p => p.Open && p.Decision is null && p.Stage is not PenaltyStage.NotFiled))
            if (pending && !penalty.ReferralPending)
                yield return In(penalty, new PenaltyPeriodSuspended(PauseGround.Referral, $"Resumption.{fact.GetType().Name}"));
            else if (!pending && penalty.ReferralPending)
                yield return In(penalty, new PenaltyPeriodResumed(PauseGround.Referral, $"Resumption.{fact.GetType().Name}", fact is JudgmentEntered { Outcome: JudgmentOutcome.Guilty }));
    }

    private static Consequence In(PenaltyCase penalty, PenaltyCaseFact fact) => new(MatterKind.PenaltyCase, penalty.Id, false, [fact]);
}
