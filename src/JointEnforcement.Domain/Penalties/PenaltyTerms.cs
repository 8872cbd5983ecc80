using System.Text.Json.Serialization;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Penalties;

public enum PenaltyStage
{
    Clue, UrgentInvestigation, NotFiled, Investigating, Notified, HearingRequested, HearingNoticed, HearingHeld, Decided, Served, Performed, Urged, CourtEnforcement, Closed
}

/// <summary>Why time is not counted (行政处罚法 art 60; 生态环境行政处罚办法 art 57; 环环监〔2017〕17号 art 16).</summary>
public enum PauseGround { Referral, Hearing, Announcement, Testing, Assessment, Service, Suspension }

/// <summary>How a case ends by decision (行政处罚法 art 57).</summary>
public enum PenaltyOutcome { Penalise, NoPenalty, NotEstablished, TransferCrime, TransferOther }

/// <summary>What makes legal review a condition of the decision (行政处罚法 art 58).</summary>
public enum LegalReviewTrigger { MajorPublicInterest, HearingHeldOnMajorRights, ComplexRelations, OtherByLaw }

/// <summary>What a case must have to be filed (生态环境行政处罚办法 art 18).</summary>
public enum FilingCondition { EvidenceOfViolation, PenaltyMayFollow, WithinJurisdiction, WithinLimitation }

public enum SealKind { Seal, Seizure }
public enum RestrictionKind { Limit, Halt }
public enum DecisionChange { Varied, Revoked, HeldUnlawful, HeldVoid }
public enum ClosingGround { Performed, Enforced, NoPenalty, NotFiled, Transferred, Revoked, Other }

/// <summary>The party of a penalty case under its label; a citizen's thresholds are lower than an entity's.</summary>
public sealed record PenaltyParty(string Name, bool Citizen);

/// <summary>What is proposed or decided: kinds of penalty, the fine in yuan where there is one, facts and articles.</summary>
public sealed record PenaltyMeasures(IReadOnlyList<PenaltyKind> Kinds, decimal? FineYuan, string Facts, string Basis)
{
    [JsonIgnore]
    public string Codes => string.Join(',', Kinds.Select(k => $"penalty.{k}"));
}

/// <summary>An opinion of legal review, with its number; one given while a referral was under way has weighed that too.</summary>
public sealed record LegalReview(string Number, bool Passed, OfficerRef By, bool DespiteReferral = false);

/// <summary>A head's approval of a measure, named by the officer who asks for it.</summary>
public sealed record HeadApproval(OfficerRef Officer, bool IsHead);
