using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.ReverseReferrals;

/// <summary>Why a matter comes back without criminal punishment (行政处罚法 art 27; 国务院令第310号 art 13; 环环监〔2017〕17号 arts 17, 18; 法释〔2023〕7号 art 12).</summary>
public enum ReverseGround { NotProsecuted, NotFiled, CaseWithdrawn, ExemptFromPunishment, Acquitted }

/// <summary>The life of one reverse referral.</summary>
public abstract record ReverseReferralFact : MatterFact;

/// <summary><c>Decision</c> is the document it rests on, <c>Measures</c> what was seized, sealed or frozen and what was lifted, <c>ReplyBy</c> a day set where the case is urgent.</summary>
public sealed record ReverseReferralDrafted(
    Guid Id, string Procuratorate, string To, Brief Brief, ReverseGround Ground, string Decision, string Opinion, string Measures, DateOnly? ReplyBy, MatterLink? Referral) : ReverseReferralFact;
public sealed record ReverseReferralNotApproved(string Reason) : ReverseReferralFact;
public sealed record ReverseReferralMade(string Number, DateOnly? ReplyBy) : ReverseReferralFact;
public sealed record ReverseReferralPenaltyOpened(string CaseNumber, MatterLink? Penalty) : ReverseReferralFact;
public sealed record ReverseReferralNoPenalty(string Reason) : ReverseReferralFact;
public sealed record ReverseReferralReplied(string Reply, string? DocumentNumber) : ReverseReferralFact;
public sealed record ReverseReferralClosed(string Remark) : ReverseReferralFact;
