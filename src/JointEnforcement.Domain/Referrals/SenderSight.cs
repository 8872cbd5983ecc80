using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Referrals;

/// <summary>What the agency of origin reads of what police, procuratorate and court do with its referral: the information that 环环监〔2017〕17号 art 34 lists and the notices that arts 8, 9, 11 and 18 owe it, and nothing else of the investigation.</summary>
public static class SenderSight
{
    private static readonly Dictionary<Type, string> Withheld = new()
    {
        [typeof(ReviewTierSet)] = "reason",
        [typeof(NonProsecutionDecided)] = "reason",
        [typeof(JudgmentEntered)] = "summary"
    };

    /// <summary>The sentence as the sender reads it; none where the fact is not for it.</summary>
    public static Sentence? Of(ReferralFact fact)
    {
        var sentence = ReferralSentences.Of(fact);
        return !Sees(fact.GetType()) ? null
            : Withheld.TryGetValue(fact.GetType(), out var member) ? new($"{sentence.Key}.sender", sentence.Blanks.Where(b => b.Key != member).ToDictionary())
            : sentence;
    }

    public static bool Sees(Type fact) => fact != typeof(ReturnedForSupplementaryInvestigation);

    public static bool Sees(Clock clock) => clock.RuleId is not "CR-24";

    /// <summary>Where the referral stands for the sender: a case that went back to the police for more is still before the procuratorate.</summary>
    public static ReferralStage Stage(ReferralStage stage) => stage is ReferralStage.SupplementaryInvestigation ? ReferralStage.AtProcuratorate : stage;
}
