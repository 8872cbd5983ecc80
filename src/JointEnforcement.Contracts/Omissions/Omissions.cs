using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts.Omissions;

/// <summary><c>GET /api/omissions</c>: what the procuratorate's workbench counts. Nobody else has one.</summary>
public sealed record ShowWorkbench : Question<Workbench>;

/// <summary>Every kind of omission with how many stand now, and what came of reverse referrals.</summary>
public sealed record Workbench(DateTimeOffset At, IReadOnlyList<OmissionCount> Kinds, IReadOnlyDictionary<ReverseOutcome, int> Reverse);

/// <summary>One kind of omission: its name, what exactly is counted, the articles, and how many.</summary>
public sealed record OmissionCount(string Kind, int Count)
{
    public required string Zh { get; init; }
    public required string En { get; init; }
    /// <summary>What the list counts.</summary>
    public required string CountsZh { get; init; }
    public required string CountsEn { get; init; }
    public required string BasisZh { get; init; }
    public required string BasisEn { get; init; }
    /// <summary>The rules of the deadlines it counts by; none where it looks at facts.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];
    /// <summary>Whether its rows are entries that came late, the latest first; else omissions that stand, the oldest first.</summary>
    public bool Entries { get; init; }
}

/// <summary><c>GET /api/omissions/{kind}</c>: the rows one kind counts, twenty a page; <c>After</c> is the cursor of the page before.</summary>
public sealed record ListOmissions(string Kind, string? After = null, int Take = 20) : Question<OmissionList>;

public sealed record OmissionList(OmissionCount Kind, IReadOnlyList<OmissionLine> Lines, string? Next);

/// <summary>One omission: whose, since when, and what the procuratorate has done or may do about it. Of a matter it does not see yet, nothing but that is told.</summary>
public sealed record OmissionLine
{
    /// <summary>The matter; none while the procuratorate does not see it.</summary>
    public MatterCard? Card { get; init; }
    /// <summary>Code of the agency that left it undone.</summary>
    public required string Obligor { get; init; }
    /// <summary>From when it certainly stands; of a late entry, when the time to enter ended.</summary>
    public required DateTimeOffset Since { get; init; }
    /// <summary>The duty that is overdue; none where no clock runs for it.</summary>
    public ClockCard? Clock { get; init; }
    /// <summary>The fact that shows it, where no clock does.</summary>
    public string? Fact { get; init; }
    /// <summary>When a late entry was made.</summary>
    public DateTimeOffset? EnteredAt { get; init; }
    /// <summary>The day of the act, where the figures of the case are to be weighed against the thresholds in force then.</summary>
    public DateOnly? WeighOn { get; init; }
    /// <summary>Supervisions and opinions that took it up, open ones first.</summary>
    public IReadOnlyList<OmissionThread> Threads { get; init; } = [];
    /// <summary>The acts that would not be refused to this officer now.</summary>
    public IReadOnlyList<OmissionAnswer> Answers { get; init; } = [];
}

/// <summary>A matter by which an omission was taken up: where it stands and which clock runs.</summary>
public sealed record OmissionThread(MatterCard Card, ClockCard? NextClock);

/// <summary>An act that answers an omission: on a matter at an address, or opening one with what is known already.</summary>
public sealed record OmissionAnswer(string Act, MatterKind Kind)
{
    public Guid? Matter { get; init; }
    public string? Address { get; init; }
    /// <summary>Members of the opening act that the omission gives.</summary>
    public IReadOnlyDictionary<string, string> Given { get; init; } = new Dictionary<string, string>();
}

/// <summary>What came of an opinion to impose a penalty: nothing yet, a penalty as the agency replied, or its reasons for none.</summary>
public enum ReverseOutcome { Pending, Penalised, ReasonsGiven }

/// <summary><c>GET /api/reverse-outcomes?outcome=</c>: the reverse referrals of one outcome, by time left.</summary>
public sealed record ListReverseOutcomes(ReverseOutcome Outcome, string? After = null, int Take = 20) : Question<ReverseOutcomeList>;

public sealed record ReverseOutcomeList(IReadOnlyList<MatterLine> Lines, string? Next, IReadOnlyDictionary<ReverseOutcome, int> Counts);
