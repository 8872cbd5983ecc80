using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Clues;

/// <summary>How a clue came to be found.</summary>
public enum ClueSource { Inspection, JointOperation, Monitoring, ComplaintOrHotline, TransferredIn, CriminalCase, ProcuratorialWork, MediaReport, Other }

/// <summary>The public interest that a clue for the procuratorate says is harmed (行政诉讼法 art 25).</summary>
public enum HarmedInterest { EcologyAndResources, FoodAndDrugSafety, StateProperty, StateLandUseRights, Other }

/// <summary>How a transferred clue ended.</summary>
public enum ClueOutcome { CaseFiled, Rectified, NotEstablished, ReferredOn }

/// <summary>Why jurisdiction over a clue is disputed: it was returned for the second time, or whoever has it says so.</summary>
public enum ClueDisputeGround { SecondReturn, Raised }

/// <summary>How it was settled who has jurisdiction: by agreement, or by the common superior (行政处罚法 art 25).</summary>
public enum JurisdictionWay { Negotiated, Designated }

/// <summary>One line of the list of materials that goes with the letter.</summary>
public sealed record ClueMaterial(string Title, int Copies, bool Original);

/// <summary>What was found, as the finder wrote it down.</summary>
public sealed record ClueFinding(ClueSource Source, DateTimeOffset FoundAt, string Place, string Persons, string Measures, bool Danger);

/// <summary>What the letter of a public-interest clue says besides: the interest that is harmed and the organ in charge of it.</summary>
public sealed record InterestClue(HarmedInterest Interest, string Competent);

/// <summary>线索移送函: on what it rests, what goes with it, what is suggested, whom to ask, and until when an answer is hoped for.</summary>
public sealed record ClueLetter(string Basis, IReadOnlyList<ClueMaterial> Materials, string Suggestion, string Contact, DateOnly? FeedbackBy, InterestClue? PublicInterest);

/// <summary>The life of one transferred clue.</summary>
public abstract record ClueFact : MatterFact;
public sealed record ClueRecorded(Guid Id, string Origin, Brief Brief, ClueFinding Finding, MatterLink? About) : ClueFact;
public sealed record ClueSent(string To, string Number, ClueLetter Letter) : ClueFact;
public sealed record ClueSigned(string Receipt) : ClueFact;
public sealed record ClueAccepted : ClueFact;
public sealed record ClueReturned(string Reason, string? Suggested) : ClueFact;
public sealed record ClueDisputed(ClueDisputeGround Ground, string Reason, string Number) : ClueFact;
public sealed record ClueDesignated(string To, JurisdictionWay Way, string Document) : ClueFact;
public sealed record ClueFeedbackGiven(string Feedback) : ClueFact;
public sealed record ClueResultExtended(string Reason) : ClueFact;
public sealed record ClueConcluded(ClueOutcome Outcome, string Result, string Document, string? ReferredTo) : ClueFact;
public sealed record ClueResultAcknowledged : ClueFact;
