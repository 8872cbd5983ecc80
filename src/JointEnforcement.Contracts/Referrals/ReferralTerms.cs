namespace JointEnforcement.Contracts.Referrals;

/// <summary>The eight kinds of material of a dossier (环环监〔2017〕17号 art 6).</summary>
public enum MaterialKind { ReferralLetter = 1, InvestigationReport, InspectionRecord, SeizedItemList, PhotoOrRecording, TestReportOrOpinion, OtherMaterial, PenaltyDecision }

public enum PenaltyKind { Warning, Fine, Confiscation, SuspensionOfBusiness, LicenceWithheldOrRevoked }

/// <summary>How long the police may weigh filing (环环监〔2017〕17号 art 9).</summary>
public enum ReviewTier { ThreeDays, SevenDays, ThirtyDays }

/// <summary>Why a matter is not for the police. <c>MaterialsIncomplete</c> is named so that the refusal can cite the article that forbids it.</summary>
public enum ReturnGround { NotForThePolice, MaterialsIncomplete }

public enum ReconsiderationOutcome { Upheld, Filed }

public enum JudgmentOutcome { Guilty, ExemptFromPunishment, Acquitted }

public enum SupervisionAttachment { SuggestionLetter, CaseMaterials, PoliceDecision, ReconsiderationDecision, ProofOfOverdue }

public enum ReferralStage
{
    Draft, Reported, Approved, NotApproved, Delivered, Withdrawn,
    Accepted, Forwarded, Returned, UnderReview, Filed, NotFiled, Reconsidering, NotFiledUpheld,
    Investigating, CaseWithdrawn, AtProcuratorate, SupplementaryInvestigation, NotProsecuted, Prosecuted, Judged,
    AdminResumed, Closed
}

public enum SupplementState { None, Requested, Supplied, CannotSupply }

/// <summary>How far an agency sees into a referral.</summary>
public enum Sight { None, Figures, Metadata, Letter, Full }
