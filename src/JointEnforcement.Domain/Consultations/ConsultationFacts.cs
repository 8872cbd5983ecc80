using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Consultations;

/// <summary>The life of one consultation.</summary>
public abstract record ConsultationFact : MatterFact;
public sealed record ConsultationAsked(Guid Id, string Origin, string To, string Number, Brief Brief, MatterLink? About) : ConsultationFact;
public sealed record ConsultationAnswered(string Answer) : ConsultationFact;
public sealed record ConsultationClosed : ConsultationFact;
