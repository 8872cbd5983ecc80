using JointEnforcement.Contracts.Matters;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Omissions;
using JointEnforcement.Service.Referrals;

namespace JointEnforcement.Service.Matters;

/// <summary>What the store keeps of one matter: the state decisions need, the card people see, the clocks, and its rows in the lists. Disposable: the facts rebuild it.</summary>
public sealed record MatterRecord<TMatter> where TMatter : Matter<TMatter>, IMatterLaw<TMatter>
{
    public required Guid Id { get; init; }
    public int Version { get; init; }
    public required TMatter State { get; init; }
    public required MatterCard Card { get; init; }
    public IReadOnlyList<Clock> Clocks { get; init; } = [];
    public IReadOnlyList<WorklistRow> Worklist { get; init; } = [];
    public string Tab { get; init; } = "";
    public bool Open { get; init; }
    public string SearchText { get; init; } = "";
    public IReadOnlyList<string> Lexemes { get; init; } = [];
    public IReadOnlyList<MatterLink> Links { get; init; } = [];
    public IReadOnlyList<LeadMoment> Leads { get; init; } = [];
    public IReadOnlyList<OmissionMark> Omissions { get; init; } = [];

    /// <summary>The procuratorate that oversees the matter; none where there is none.</summary>
    public string? Overseer { get; init; }
}
