using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The facts of a referral as the clocks see them: name, legal times, and the marks that rules look at.</summary>
public static class ReferralHappenings
{
    public static Happening Of(ReferralFact fact) => new(fact.GetType().Name, fact.OccurredAt, fact.ServedAt, Marks(fact));

    private static Dictionary<string, string>? Marks(ReferralFact fact) => fact switch
    {
        ReferralOpened e => new() { ["threshold"] = Threshold(e.Facts) },
        ReferralFactsAmended e => new() { ["threshold"] = Threshold(e.Facts) },
        CaseFiguresRecorded e => new() { ["clauses"] = ThresholdHint.Mark(e.Figures) },
        PenaltyDecisionRecorded e => new() { ["kind"] = Mark(e.Kind) },
        ReviewTierSet e => new() { ["tier"] = TierRule(e.Tier) },
        DecisionNoticeServed e => new() { ["decision"] = Mark(e.Decision) },
        ReconsiderationDecided e => new() { ["outcome"] = e.Outcome is ReconsiderationOutcome.Upheld ? "upheld" : "filed" },
        SupplementSubmitted e => new() { ["complete"] = e.Complete ? "true" : "false" },
        EvidenceHandoverSigned e => new() { ["complete"] = e.Complete ? "true" : "false" },
        _ => null
    };

    private static string Threshold(CaseFacts facts) => string.IsNullOrWhiteSpace(facts.Threshold) ? "none" : "stated";

    private static string Mark(PenaltyKind kind) => kind switch
    {
        PenaltyKind.Warning => "warning",
        PenaltyKind.Fine => "fine",
        PenaltyKind.Confiscation => "confiscation",
        PenaltyKind.SuspensionOfBusiness => "suspension",
        PenaltyKind.LicenceWithheldOrRevoked => "licence"
    };

    private static string TierRule(ReviewTier tier) => tier switch
    {
        ReviewTier.ThreeDays => "CR-08a",
        ReviewTier.SevenDays => "CR-08b",
        ReviewTier.ThirtyDays => "CR-08c"
    };

    private static string Mark(PoliceDecision decision) => decision switch
    {
        PoliceDecision.Filed => "filed",
        PoliceDecision.NotFiled => "not-filed",
        PoliceDecision.CaseWithdrawn => "withdrawn"
    };
}
