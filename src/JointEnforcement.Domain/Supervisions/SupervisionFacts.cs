using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>What the supervision is about: no decision in time, or a decision that should have been another.</summary>
public enum SupervisionGround { Overdue, NotFiled, Upheld, CaseWithdrawn }

public enum SupervisionOutcome { NothingToDemand, ReasonsTenable, FiledByPolice, DecidedAbove, Concluded }

/// <summary>The life of one supervision of filing.</summary>
public abstract record SupervisionFact : MatterFact;

public sealed record SupervisionSuggestionReceived(
    Guid Id, string Suggester, string Police, string Procuratorate, Brief Brief, SupervisionGround Ground, IReadOnlyList<SupervisionAttachment> Attachments, MatterLink Referral) : SupervisionFact;
public sealed record SupervisionSuggestionRenewed(string Suggester, string Grounds, SupervisionGround Ground, IReadOnlyList<SupervisionAttachment> Attachments) : SupervisionFact;
public sealed record SupervisionStarted(Guid Id, string Procuratorate, string Police, string Number, Brief Brief, SupervisionGround Ground, MatterLink? Referral) : SupervisionFact;
public sealed record SupervisionAccepted(string Number) : SupervisionFact;
public sealed record SupervisionPassedToPolice(string Reply) : SupervisionFact;
public sealed record OverdueExplanationDemanded(string Number) : SupervisionFact;
public sealed record OverdueExplained(string Explanation) : SupervisionFact;
public sealed record ReasonsDemanded(string Number, string Doubts) : SupervisionFact;
public sealed record ReasonsExplained(string Reasons, string? Evidence) : SupervisionFact;
public sealed record ReasonsFoundTenable(string Reasons) : SupervisionFact;
public sealed record SuggesterInformed(string Reasons) : SupervisionFact;
public sealed record NoticeToFileIssued(string Number, string Grounds) : SupervisionFact;
public sealed record NoticeToFileExecuted(string? CaseNumber, string Charge) : SupervisionFact;
public sealed record CorrectionNoticeIssued(string Number, string Breach) : SupervisionFact;
public sealed record SupervisionEscalated(string To, string Report) : SupervisionFact;
public sealed record ConclusionUrged(string Number, string Question) : SupervisionFact;
public sealed record SupervisionClosed(SupervisionOutcome Outcome, string? Reason) : SupervisionFact;
