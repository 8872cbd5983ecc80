using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Assistance;

/// <summary>On what a request rests: an administrative organ's need for a penalty (行政处罚法 art 26), or a criminal case's need for monitoring and technique (环环监〔2017〕17号 art 25).</summary>
public enum AssistanceBasis { PenaltyLaw, Linkage }

/// <summary>How what is asked and given is to be kept. State secrets have no mark here: they do not belong on this platform (保守国家秘密法 art 31).</summary>
public enum AssistanceSecrecy { Public, Internal, WorkSecret }

/// <summary>The two grounds on which assistance may be declined: what lies within competence must be given (行政处罚法 art 26).</summary>
public enum DeclineGround { OutsideCompetence, ForbiddenByLaw }

/// <summary>What is needed, why, until which day, and how it is to be kept.</summary>
public sealed record AssistanceNeed(string Reason, AssistanceBasis Basis, string Needed, DateOnly DueOn, AssistanceSecrecy Secrecy);

/// <summary>The life of one request for assistance.</summary>
public abstract record AssistanceFact : MatterFact;
public sealed record AssistanceRequested(Guid Id, string Origin, string To, string Number, Brief Brief, AssistanceNeed Need, MatterLink? About) : AssistanceFact;
public sealed record AssistanceAccepted : AssistanceFact;
public sealed record AssistanceDeclined(DeclineGround Ground, string Reason, string Article, string? Competent) : AssistanceFact;
public sealed record AssistanceGiven(string Number, string Result, string Materials) : AssistanceFact;
public sealed record AssistanceConfirmed : AssistanceFact;
