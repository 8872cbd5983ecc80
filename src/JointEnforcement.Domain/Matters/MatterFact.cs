using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Matters;

/// <summary>A fact of any matter: who did it, when it was done and when it was in the addressee's hands; the store adds when it was entered.</summary>
public abstract record MatterFact
{
    public OfficerRef By { get; init; } = OfficerRef.Nobody;
    public DateTimeOffset OccurredAt { get; init; }
    public DateTimeOffset? ServedAt { get; init; }
}
