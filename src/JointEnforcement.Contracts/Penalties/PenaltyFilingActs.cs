using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Thresholds;

namespace JointEnforcement.Contracts.Penalties;

/// <summary>An act on a penalty case.</summary>
[On(MatterKind.PenaltyCase)]
public abstract record PenaltyAct : Act;

/// <summary>A clue of a violation comes in: <c>POST /api/penalties</c>.</summary>
[Opens]
public sealed record ReceivePenaltyClue : PenaltyAct
{
    public required string Title { get; init; }
    public string? Township { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Facts { get; init; }

    /// <summary>An entity's name; a citizen under a label.</summary>
    public required string Party { get; init; }
    public bool Citizen { get; init; }
    public required string Source { get; init; }

    /// <summary>The day of the violation, by which the law of the act is pinned.</summary>
    public required DateOnly ActDate { get; init; }

    /// <summary>The referral of the same matter, where there is one.</summary>
    [AskedAs(Asked.Matter), Names(MatterKind.CriminalReferral)]
    public Guid? Referral { get; init; }
}

[Act("referral")]
public sealed record LinkReferral : PenaltyAct
{
    [AskedAs(Asked.Matter), Names(MatterKind.CriminalReferral)]
    public required Guid Referral { get; init; }
}

[Act("figures")]
public sealed record RecordPenaltyFigures : PenaltyAct
{
    public required StatedFigures Figures { get; init; }
}

[Act("filing-extension")]
public sealed record ExtendPenaltyFiling : PenaltyAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("urgent-investigation")]
public sealed record StartUrgentInvestigation : PenaltyAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("filing")]
public sealed record FilePenaltyCase : PenaltyAct
{
    public required IReadOnlyList<FilingCondition> Conditions { get; init; }

    [AskedAs(Asked.Officers)]
    public required IReadOnlyList<string> Investigators { get; init; }
}

[Act("non-filing")]
public sealed record DeclinePenaltyFiling : PenaltyAct
{
    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Reason { get; init; }
}

[Act("suspension")]
public sealed record SuspendPenaltyPeriod : PenaltyAct
{
    public required PauseGround Ground { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("resumption")]
public sealed record ResumePenaltyPeriod : PenaltyAct
{
    public required PauseGround Ground { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("extension")]
public sealed record ExtendPenaltyPeriod : PenaltyAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }

    public string? Minutes { get; init; }
}
