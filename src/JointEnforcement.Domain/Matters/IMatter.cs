using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Domain.Matters;

/// <summary>Every kind of matter the house keeps; each is a stream of its own with its own acts.</summary>
public enum MatterKind
{
    CriminalReferral, EarlyNotice, ClueTransfer, JurisdictionDispute, AssistanceRequest, MutualConsultation, DetentionTransfer, PenaltyCase,
    FilingSupervision, TransferOpinion, ReverseReferral, PublicInterestCase, DamageClue
}

/// <summary>That a matter came from another or answers it.</summary>
public sealed record MatterLink(MatterKind Kind, Guid Matter);

/// <summary>What the house must know of any matter: where it stands, who sees it, and which agency plays which part.</summary>
public interface IMatter
{
    Guid Id { get; }
    int Version { get; }

    /// <summary>When the matter last changed its stage; a later entry may not claim to lie before it.</summary>
    DateTimeOffset LastOccurred { get; }

    /// <summary>The agency it came from.</summary>
    string Origin { get; }
    string StageName { get; }

    /// <summary>The stage as an agency is told it.</summary>
    string StageFor(string agency) => StageName;

    /// <summary>The day the act it is about was done, by which the law of the act is pinned; none where the matter is about no act of a party.</summary>
    DateOnly? ActDay => null;

    /// <summary>The figures of the case, beside which the clauses of the interpretations are laid; none where they were not entered.</summary>
    CaseFigures? KnownFigures => null;

    /// <summary>Whether it still goes on.</summary>
    bool Open { get; }

    /// <summary>Agencies and how far they see; who is not named sees nothing.</summary>
    IReadOnlyDictionary<string, Sight> Audience { get; }

    /// <summary>Agencies by the part they play, as the rulebook names who must act.</summary>
    IReadOnlyDictionary<string, string> Parties { get; }
    IReadOnlyList<MatterLink> Links { get; }
}

/// <summary>The parts that agencies play in a matter, as the rulebook writes them.</summary>
public static class Part
{
    public const string Origin = "ORIGIN";
    public const string Recipient = "RECIPIENT";
    public const string Police = "POLICE";
    public const string Procuratorate = "PROCURATORATE";
    public const string Convenor = "CONVENOR";
    public const string Court = "COURT";
    public const string Prefecture = "PREFECTURE";
}
