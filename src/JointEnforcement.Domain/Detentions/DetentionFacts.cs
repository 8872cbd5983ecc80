using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>The life of one transfer for administrative detention.</summary>
public abstract record DetentionTransferFact : MatterFact;
public sealed record DetentionTransferDrafted(
    Guid Id, string Origin, string Police, string ApprovalNumber, Brief Brief, DetentionConduct Conduct, string Article, DetentionForm Form, string PenaltyDecision, MatterLink? Penalty = null) : DetentionTransferFact;
public sealed record DetentionTransferDecided(string EnforcementOpinion, string LegalOpinion, string Opinion) : DetentionTransferFact;
public sealed record DetentionTransferNotApproved(string Reason) : DetentionTransferFact;
public sealed record DetentionDossierDelivered(string To, IReadOnlyList<DetentionMaterial> Materials, string SignedWith) : DetentionTransferFact;
public sealed record DetentionTransferAccepted(string Number, string SignedWith) : DetentionTransferFact;
public sealed record DetentionEvidenceRequested(IReadOnlyList<EvidenceLine> Lines, string Reason) : DetentionTransferFact;
public sealed record DetentionEvidenceSupplied(IReadOnlyList<DetentionMaterial> Materials) : DetentionTransferFact;
public sealed record DetentionCaseFiled(string CaseNumber) : DetentionTransferFact;
public sealed record DetentionLimitExtended(int Round, string ApprovedBy, string ApprovalDocument) : DetentionTransferFact;
public sealed record DetentionTestingStarted(string Subject) : DetentionTransferFact;
public sealed record DetentionTestingEnded(string Result) : DetentionTransferFact;
public sealed record DetentionDecided(string Number, IReadOnlyList<DetainedPerson> Persons) : DetentionTransferFact;
public sealed record DetentionDecisionCopied(string To) : DetentionTransferFact;
public sealed record DetentionExecuted(string Place) : DetentionTransferFact;
public sealed record DetentionTransferReturned(string Reason) : DetentionTransferFact;
public sealed record DetentionConvertedToCriminal(string Charge, string Reason, MatterLink? Referral) : DetentionTransferFact;
public sealed record DetentionTransferArchived(string Volume) : DetentionTransferFact;
public sealed record DetentionTransferClosed(string Reason) : DetentionTransferFact;
