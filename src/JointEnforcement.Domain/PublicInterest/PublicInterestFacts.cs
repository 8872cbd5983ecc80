using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>Against an agency that fails its duty, or against who did the harm; the second is sued by the prefecture alone (检察公益诉讼解释 art 5).</summary>
public enum PilNature { Administrative, Civil }

/// <summary>Where a clue came from (人民检察院公益诉讼办案规则 art 24).</summary>
public enum PilSource { Report, CaseHandling, EnforcementPlatform, TransferredByOrgan, Media, Other }

/// <summary>Which public interest is harmed (检察公益诉讼解释 art 21).</summary>
public enum PilField { EcologyAndResources, FoodAndDrugs, StateProperty, StateLand }

/// <summary>How the court decides (检察公益诉讼解释 arts 24, 25).</summary>
public enum PilJudgment { Unlawful, Revoked, OrderedToPerform, Changed, Dismissed, SuitWithdrawn }

/// <summary>The life of one public-interest case.</summary>
public abstract record PublicInterestFact : MatterFact;

public sealed record PilClueRegistered(Guid Id, string Procuratorate, string Number, PilNature Nature, PilSource Source, PilField Field, string? Agency, Brief Brief, MatterLink? Referral, MatterLink? Damage = null) : PublicInterestFact;
public sealed record PilClueAssessed(string Opinion) : PublicInterestFact;
public sealed record PilCaseFiled(string Number, string? Agency) : PublicInterestFact;
public sealed record PilCaseNotFiled(string Reason) : PublicInterestFact;
public sealed record PilFilingServed : PublicInterestFact;
public sealed record PilConsultationHeld(string Minutes) : PublicInterestFact;
public sealed record PilRecommendationDecided(string Number, RecommendationText Text) : PublicInterestFact;
public sealed record PilRecommendationServed(string Number, RecommendationText Text) : PublicInterestFact;
public sealed record PilReplied(string? DocumentNumber, string Performed, string Measures, string? Unfinished) : PublicInterestFact;
public sealed record PilFollowedUp(string Findings) : PublicInterestFact;
public sealed record PilSuspended(string Reason, string Plan) : PublicInterestFact;
public sealed record PilResumed(string Reason) : PublicInterestFact;
public sealed record PilTerminated(string Reason) : PublicInterestFact;
public sealed record PilReviewExtended(string Reason) : PublicInterestFact;
public sealed record PilNoticePublished(string Medium) : PublicInterestFact;
public sealed record PilTransferredUp(string To, string Reason) : PublicInterestFact;
public sealed record PilSuitFiled(string Number, string Court, string Claims) : PublicInterestFact;
public sealed record PilComplaintServed(string Court) : PublicInterestFact;
public sealed record PilJudgmentEntered(PilJudgment Outcome, string Number, string Summary) : PublicInterestFact;

/// <summary>What a recommendation says (检察建议书): the harm, how the agency failed, the law, what it is to do, the evidence; <c>Urgency</c> says why the harm cannot wait.</summary>
public sealed record RecommendationText(string Harm, string Failure, string LegalBasis, string Proposal, string? Evidence, string? Urgency)
{
    public bool Urgent => !string.IsNullOrWhiteSpace(Urgency);
}
