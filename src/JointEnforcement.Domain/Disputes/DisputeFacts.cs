using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Disputes;

/// <summary>When one agency opened a case of its own on the disputed violation, and the case's number.</summary>
public sealed record OwnFiling(string Agency, DateOnly FiledOn, string CaseNumber);

/// <summary>The life of one dispute over jurisdiction.</summary>
public abstract record DisputeFact : MatterFact;
public sealed record DisputeRaised(Guid Id, string Origin, IReadOnlyList<string> Between, string Number, Brief Brief, string Reason, MatterLink? About) : DisputeFact;
public sealed record DisputeFilingStated(OwnFiling Filing) : DisputeFact;
public sealed record DisputeNegotiated(string To, string Agreement) : DisputeFact;
public sealed record DisputeReportedUp(string Convenor, string Reason) : DisputeFact;
public sealed record JurisdictionDesignated(string To, string Number, string Authority, string Reason) : DisputeFact;
