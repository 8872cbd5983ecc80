using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.TransferOpinions;

/// <summary>The life of one opinion that a case be transferred.</summary>
public abstract record TransferOpinionFact : MatterFact;

public sealed record TransferOpinionDrafted(Guid Id, string Procuratorate, string To, Brief Brief, string Source, string Charge, string Opinion, MatterLink? Referral) : TransferOpinionFact;
public sealed record TransferOpinionNotApproved(string Reason) : TransferOpinionFact;
public sealed record TransferOpinionIssued(string Number, string Opinion) : TransferOpinionFact;
public sealed record TransferOpinionAnswered(string Reasons) : TransferOpinionFact;
public sealed record TransferOpinionReferralNamed(MatterLink Referral, string Title) : TransferOpinionFact;
public sealed record TransferOpinionExecuted(string Number) : TransferOpinionFact;
public sealed record TransferOpinionReported(string Report) : TransferOpinionFact;
public sealed record TransferOpinionClosed(string Remark) : TransferOpinionFact;
