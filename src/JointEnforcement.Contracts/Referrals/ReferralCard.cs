using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Dossiers;
using JointEnforcement.Contracts.Thresholds;

namespace JointEnforcement.Contracts.Referrals;

/// <summary>A referral at a glance. Stored by the projection, sent by the API, shown by the page.</summary>
public sealed record ReferralCard
{
    public required Guid Id { get; init; }
    public required CaseFacts Facts { get; init; }
    public required string Origin { get; init; }
    public required string Holder { get; init; }
    public required string Procuratorate { get; init; }
    public required ReferralStage Stage { get; init; }
    /// <summary>文号 of the referral letter; none before delivery.</summary>
    public string? Number { get; init; }
    public string? ReceiptNumber { get; init; }
    public SupplementState Supplement { get; init; }
    public bool InquiryOpen { get; init; }
    public ReviewTier? Tier { get; init; }
    public bool NudgeAwaitsAnswer { get; init; }
    public bool SupervisionSuggested { get; init; }
    public bool NoticeServed { get; init; }
    public JudgmentOutcome? Judgment { get; init; }
    public IReadOnlyList<string> Holders { get; init; } = [];
    public IReadOnlyList<string> TaskGroup { get; init; } = [];
    public int Items { get; init; }
    public int Pages { get; init; }
    public int ManifestVersion { get; init; }
    public string? ManifestHash { get; init; }
    public string? ReceivedManifestHash { get; init; }
    public DateTimeOffset OpenedAt { get; init; }
    public DateTimeOffset? DeliveredAt { get; init; }
    public DateTimeOffset? ReceivedAt { get; init; }
    public DateTimeOffset? FiledAt { get; init; }
    /// <summary>When the referral stopped being one: withdrawn, returned, resumed or closed.</summary>
    public DateTimeOffset? EndedAt { get; init; }
    /// <summary>The officer who has it in hand on the holder's side, once one has signed.</summary>
    public string? HolderOfficer { get; init; }
    public DateTimeOffset MovedAt { get; init; }
    public string MovedBy { get; init; } = "";
    public string LastFact { get; init; } = "";
    public long Version { get; init; }
}

/// <summary>One line of a list: the card and the clock that runs out next.</summary>
public sealed record ReferralLine(ReferralCard Card, ClockCard? NextClock, Sight Sight)
{
    /// <summary>The newest facts, newest first; filled where a list shows them.</summary>
    public IReadOnlyList<HistoryEntry> Latest { get; init; } = [];
}

/// <summary>One fact of the history as a sentence: a key into Words and its blanks; agencies stand as codes.</summary>
public sealed record HistoryEntry(
    long Version, string Fact, IReadOnlyDictionary<string, string> Blanks,
    string By, string Agency,
    DateTimeOffset OccurredAt, DateTimeOffset? ServedAt, DateTimeOffset RecordedAt)
{
    /// <summary>The key of its sentence in the words.</summary>
    public string Sentence { get; init; } = "";
    public string Zh { get; init; } = "";
    public string En { get; init; } = "";
}

public sealed record DossierItemCard(
    Guid Item, int No, MaterialKind Kind, string Title, int Copies, int Pages, bool Original,
    string FileName, string MediaType, long Bytes, string Sha256, string Sm3)
{
    /// <summary>Where its bytes are read; none for those who see the letter only.</summary>
    public string? Download { get; init; }

    /// <summary>Whether its bytes are still those that both digests name.</summary>
    public FileCondition Condition { get; init; }
}

public sealed record ManifestCard(int Version, string Hash, string ShortCode, DateTimeOffset FrozenAt, IReadOnlyList<DossierItemCard> Items, CaseFacts Facts);

/// <summary>What changed since the version that was signed for.</summary>
public sealed record ManifestChanges(int From, int To, IReadOnlyList<DossierItemCard> Added, IReadOnlyList<DossierItemCard> Removed, IReadOnlyList<string> FactsChanged);

/// <summary>回执: which manifest, who received it, when.</summary>
public sealed record ReceiptCard(string Number, int ManifestVersion, string ManifestHash, string ShortCode, string Police, string Officer, DateTimeOffset At);

public sealed record ChecklistCard(MaterialKind Kind, string Weight, bool Present);

public sealed record SupplementLineCard(int No, MaterialKind Kind, string Title, bool Supplied);

public sealed record HandoverLineCard(int No, string Name, decimal Quantity, string Unit, string Feature, string StoredAt, bool Received);

/// <summary>Who sees how much, with the number of people behind each agency.</summary>
public sealed record SightCard(string Agency, Sight Sight, int People);

/// <summary>An act that would not be refused to the officer who asks.</summary>
public sealed record NextStep(string Act, string Address);

/// <summary>A whole referral for one officer at one moment.</summary>
public sealed record ReferralPage
{
    public required ReferralCard Card { get; init; }
    public required Sight Sight { get; init; }
    public IReadOnlyList<ClockCard> Clocks { get; init; } = [];
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];
    public PinnedRegimes? Law { get; init; }
    /// <summary>Which clauses the figures of the case may touch; none before figures are entered.</summary>
    public ThresholdHint? Hint { get; init; }
    public IReadOnlyList<DossierItemCard> Items { get; init; } = [];
    public IReadOnlyList<ManifestCard> Manifests { get; init; } = [];
    public ManifestChanges? ChangedSinceReceipt { get; init; }
    public ReceiptCard? Receipt { get; init; }
    public IReadOnlyList<ChecklistCard> Checklist { get; init; } = [];
    public IReadOnlyList<SupplementLineCard> Supplement { get; init; } = [];
    public IReadOnlyList<HandoverLineCard> Handover { get; init; } = [];
    public IReadOnlyList<SightCard> WhoSees { get; init; } = [];
    public IReadOnlyList<SightCard> WhoWillSee { get; init; } = [];
    public IReadOnlyList<SupervisionAttachment> AttachmentsNeeded { get; init; } = [];
    public IReadOnlyList<NextStep> NextSteps { get; init; } = [];
}
