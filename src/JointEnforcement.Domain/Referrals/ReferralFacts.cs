using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The life of one criminal referral, in the order it is usually lived. Each fact carries who, when it was done and when it was in the addressee's hands; the store adds when it was entered.</summary>
public abstract record ReferralFact : MatterFact;

public sealed record ReferralOpened(Guid ReferralId, string Origin, string Police, string Procuratorate, CaseFacts Facts) : ReferralFact;
public sealed record ReferralFactsAmended(CaseFacts Facts) : ReferralFact;
public sealed record CaseFiguresRecorded(CaseFigures Figures) : ReferralFact;
public sealed record OfficerRecused(string OfficerId, string Name, string Reason) : ReferralFact;
public sealed record ReferralTaskGroupDesignated(IReadOnlyList<TaskGroupMember> Members) : ReferralFact;
public sealed record DossierItemAdded(DossierItem Item) : ReferralFact;
public sealed record DossierItemRemoved(Guid ItemId, string Title, string Reason) : ReferralFact;
public sealed record PenaltyDecisionRecorded(PenaltyKind Kind, string DocumentNumber, decimal? FineYuan, string? LegalReview) : ReferralFact;
public sealed record ReferralReportSubmitted(string Opinion) : ReferralFact;
public sealed record ReferralReportReceivedByHead : ReferralFact;
public sealed record ReferralApproved(string? Opinion, string? IncompleteReason, IReadOnlyList<MaterialKind> Missing) : ReferralFact;
public sealed record ReferralNotApproved(string Reason) : ReferralFact;
public sealed record ProcuratorialOpinionIssued(string DocumentNumber, string Reason) : ReferralFact;
public sealed record DossierConsulted(string Reason) : ReferralFact;
public sealed record DossierAssembled(Manifest Manifest) : ReferralFact;
public sealed record DossierDelivered(string Number, string To, int ManifestVersion, string ManifestHash, string Channel) : ReferralFact;
public sealed record ReferralLetterCopiedToProcuratorate(string To, string Number) : ReferralFact;
public sealed record ReferralWithdrawn(string Reason) : ReferralFact;

public sealed record PoliceReceiptIssued(string Number, string Police, int ManifestVersion, string ManifestHash) : ReferralFact;
public sealed record SupplementRequested(int RequestNo, IReadOnlyList<SupplementLine> Lines, bool Late) : ReferralFact;
public sealed record SupplementSubmitted(int RequestNo, IReadOnlyList<SupplementAnswer> Answers, bool Complete) : ReferralFact;
public sealed record SupplementImpossibleStated(int RequestNo, string Statement) : ReferralFact;
public sealed record SupplementaryInquiryRequested(string FactsToProve, string SuggestedMethod) : ReferralFact;
public sealed record SupplementaryInquiryAnswered(string Result) : ReferralFact;
public sealed record PoliceForwarded(string From, string To, string Reason) : ReferralFact;
public sealed record PoliceReturnedNotPoliceMatter(string Reason) : ReferralFact;
public sealed record ReviewTierSet(ReviewTier Tier, string Reason, string? ApprovedBy, string? ApprovalDocument) : ReferralFact;
public sealed record CaseFiled(string? CaseNumber, string Charge) : ReferralFact;
public sealed record CaseNotFiled(string Reason, string LegalBasis) : ReferralFact;
public sealed record DecisionNoticeServed(PoliceDecision Decision, string? NoticeNumber) : ReferralFact;
public sealed record DossierReturned : ReferralFact;

public sealed record EvidenceHandoverStarted(IReadOnlyList<HandoverLine> Lines) : ReferralFact;
public sealed record EvidenceItemHandedOver(int Line, decimal Quantity, string Condition) : ReferralFact;
public sealed record EvidenceHandoverSigned(HandoverSide Side, bool Complete) : ReferralFact;

public sealed record ReconsiderationRequested(string Grounds) : ReferralFact;
public sealed record ReconsiderationDecided(ReconsiderationOutcome Outcome, string Reason) : ReferralFact;
public sealed record SupervisionSuggested(string Grounds, IReadOnlyList<SupervisionAttachment> Attachments) : ReferralFact;
public sealed record NoticeToFileReceived(string Number) : ReferralFact;
public sealed record CaseWithdrawn(string Reason) : ReferralFact;

public sealed record ArrestRequested : ReferralFact;
public sealed record ArrestApproved : ReferralFact;
public sealed record SentForProsecution : ReferralFact;
public sealed record ReturnedForSupplementaryInvestigation(int Round) : ReferralFact;
public sealed record NonProsecutionDecided(string Reason) : ReferralFact;
public sealed record Prosecuted : ReferralFact;
public sealed record JudgmentEntered(JudgmentOutcome Outcome, string Summary) : ReferralFact;
public sealed record AdministrativeCaseResumed(string Ground) : ReferralFact;
public sealed record ReferralClosed(string Summary) : ReferralFact;

public sealed record HolderNudged(string Question) : ReferralFact;
public sealed record NudgeAnswered(DateOnly ExpectedOn, string? Remark) : ReferralFact;

public sealed record TaskGroupMember(OfficerRef Officer, string? Certificate, bool CertificateValid);
public sealed record SupplementLine(int No, MaterialKind Kind, string Title);
public sealed record SupplementAnswer(int LineNo, DossierItem Item);
public sealed record HandoverLine(int No, string Name, decimal Quantity, string Unit, string Feature, string StoredAt);

public enum PenaltyKind { Warning, Fine, Confiscation, SuspensionOfBusiness, LicenceWithheldOrRevoked }
public enum ReviewTier { ThreeDays, SevenDays, ThirtyDays }
public enum PoliceDecision { Filed, NotFiled, CaseWithdrawn }
public enum HandoverSide { Sender, Police }
public enum ReconsiderationOutcome { Upheld, Filed }
public enum JudgmentOutcome { Guilty, ExemptFromPunishment, Acquitted }
public enum SupervisionAttachment { SuggestionLetter, CaseMaterials, PoliceDecision, ReconsiderationDecision, ProofOfOverdue }
