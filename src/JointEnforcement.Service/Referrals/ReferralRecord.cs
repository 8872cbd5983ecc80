using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Omissions;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Service.Referrals;

/// <summary>What the store keeps of one referral: the state decisions need, the card people see, the clocks, and its rows in the lists. Disposable: the facts rebuild it.</summary>
public sealed record ReferralRecord
{
    public required Guid Id { get; init; }
    public int Version { get; init; }
    public required CriminalReferral State { get; init; }
    public required ReferralCard Card { get; init; }

    /// <summary>Since when the case lies before the procuratorate, as the sender is told of it.</summary>
    public DateTimeOffset? SentForProsecutionAt { get; init; }
    public IReadOnlyList<Clock> Clocks { get; init; } = [];
    public IReadOnlyList<WorklistRow> Worklist { get; init; } = [];
    public string Tab { get; init; } = "";
    public bool Open { get; init; }
    public string SearchText { get; init; } = "";
    public IReadOnlyList<string> Lexemes { get; init; } = [];
    public IReadOnlyList<LeadMoment> Leads { get; init; } = [];
    public IReadOnlyList<OmissionMark> Omissions { get; init; } = [];

    /// <summary>The procuratorate that oversees the matter.</summary>
    public string? Overseer { get; init; }
}

/// <summary>The row of one agency: how far it sees, when the next duty ends, when a right of its own lapses, whether it is its turn.</summary>
public sealed record WorklistRow(string Agency, string Sight, DateTimeOffset? Due, DateTimeOffset? RightDue, bool Waiting, bool Sent);
