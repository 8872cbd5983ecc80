using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.EarlyNotices;

/// <summary>How an early notice ended without a referral.</summary>
public enum EarlyNoticeEnding { FiledByPolice, NoCrimeFound }

/// <summary>What a check found, and why it obviously looks like crime.</summary>
public sealed record CheckFinding(DateTimeOffset CheckedAt, string Place, string SuspectedCrime, string Persons, string Measures, string Contact);

/// <summary>The life of one early notice.</summary>
public abstract record EarlyNoticeFact : MatterFact;
public sealed record EarlyNoticeGiven(Guid Id, string Origin, string To, string Number, Brief Brief, CheckFinding Finding, MatterLink? About) : EarlyNoticeFact;
public sealed record EarlyNoticeReceived : EarlyNoticeFact;
public sealed record PreliminaryInquiryStarted(string Scope) : EarlyNoticeFact;
public sealed record EarlyNoticeInvestigationContinued(string Progress) : EarlyNoticeFact;
public sealed record EarlyNoticeReferralNamed(Guid Referral) : EarlyNoticeFact;
public sealed record EarlyNoticeFollowedByReferral(Guid Referral, string Number) : EarlyNoticeFact;
public sealed record EarlyNoticeClosed(EarlyNoticeEnding Ending, string Reason, string CaseNumber) : EarlyNoticeFact;
