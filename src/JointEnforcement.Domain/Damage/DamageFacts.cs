using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Damage;

/// <summary>How a county comes upon damage to the environment.</summary>
public enum DamageSource { PenaltyCase, SuspectedCrime, Inspection, Emergency, Complaint, SuperiorInspection, Other }

/// <summary>Why no claim is started (生态环境损害赔偿管理规定 art 18).</summary>
public enum NotStartGround { AlreadyPerformed, CoveredByJudgment, SlightHarm, NobodyLeftToPay, PermittedDischarge, Other }

/// <summary>On what the amount of damage rests: an appraisal, or in simple cases the opinion of experts or the documents of the case (生态环境损害赔偿管理规定 art 20).</summary>
public enum DamageAssessment { Appraisal, ExpertOpinion, CaseDocuments }

/// <summary>How a consultation comes to fail; the last of its sessions and of its time are counted (生态环境损害赔偿管理规定 art 23).</summary>
public enum ConsultationFailure { Refused, StayedAway, SessionsUsedUp, TimeOver, Other }

/// <summary>What became of the claim. Without consultation, or failed and without suit, it is the procuratorate's to sue (生态环境法典 art 1073).</summary>
public enum DamageOutcome { Restored, Compensated, NoSuit, ClaimDismissed }

/// <summary>What is known of the damage when it is raised. Who is liable appears as a label; <c>EstimateYuan</c> is a first estimate in yuan.</summary>
public sealed record DamageFinding(DamageSource Source, string? Responsible, string? Evidence, decimal? EstimateYuan);

/// <summary>What is claimed of who is liable: the assessment it rests on, its amount in yuan, how it is to be made good, and why a simple assessment was enough.</summary>
public sealed record DamageClaim(DamageAssessment Assessment, decimal AmountYuan, string Proposal, string? WhySimple);

/// <summary>The life of one damage clue.</summary>
public abstract record DamageFact : MatterFact;

public sealed record DamageClueRaised(Guid Id, string Origin, string? Procuratorate, Brief Brief, DamageFinding Finding, MatterLink? From) : DamageFact;
public sealed record DamageCluePushed(string To, string Number) : DamageFact;
public sealed record DamagePreliminaryChecked(string Findings) : DamageFact;
public sealed record DamageCaseStarted(string Number, string Responsible, string Reason, string Handler) : DamageFact;
public sealed record DamageCaseNotStarted(NotStartGround Ground, string Reason) : DamageFact;
public sealed record DamageConsultationNoticeServed(string Number, DamageClaim Claim) : DamageFact;
public sealed record DamageConsultationHeld(int Session, string Minutes, string? WhyAnother) : DamageFact;
public sealed record DamageAgreed(string Number, string Terms, decimal AmountYuan) : DamageFact;
public sealed record DamageAgreementConfirmed(string Court, string Number) : DamageFact;
public sealed record DamageConsultationFailed(ConsultationFailure Ground, string Reason) : DamageFact;
public sealed record DamageSuitFiled(string Court, string Claims) : DamageFact;
public sealed record DamageOutcomeRecorded(DamageOutcome Outcome, string Result) : DamageFact;
public sealed record DamagePublicNoticeGiven(string Procuratorate, string Medium) : DamageFact;
