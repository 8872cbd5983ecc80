using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Contracts.Penalties;

/// <summary>Why time is not counted.</summary>
public enum PauseGround { Referral, Hearing, Announcement, Testing, Assessment, Service, Suspension }

/// <summary>How a case ends by decision.</summary>
public enum PenaltyOutcome { Penalise, NoPenalty, NotEstablished, TransferCrime, TransferOther }

/// <summary>What makes legal review a condition of the decision.</summary>
public enum LegalReviewTrigger { MajorPublicInterest, HearingHeldOnMajorRights, ComplexRelations, OtherByLaw }

/// <summary>What a case must have to be filed.</summary>
public enum FilingCondition { EvidenceOfViolation, PenaltyMayFollow, WithinJurisdiction, WithinLimitation }

public enum SealKind { Seal, Seizure }
public enum RestrictionKind { Limit, Halt }
public enum DecisionChange { Varied, Revoked, HeldUnlawful, HeldVoid }
public enum ClosingGround { Performed, Enforced, NoPenalty, NotFiled, Transferred, Revoked, Other }

/// <summary>What is proposed or decided; the fine is in yuan.</summary>
public sealed record PenaltyMeasures
{
    public IReadOnlyList<PenaltyKind> Kinds { get; init; } = [];
    public decimal? FineYuan { get; init; }

    [AskedAs(Asked.Paragraph)]
    public string? Facts { get; init; }

    [AskedAs(Asked.Paragraph), CitesLaw]
    public string? Basis { get; init; }
}
