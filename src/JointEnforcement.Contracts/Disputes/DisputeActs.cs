using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts.Disputes;

/// <summary>An act on a dispute over jurisdiction.</summary>
[On(MatterKind.JurisdictionDispute)]
public abstract record DisputeAct : Act;

/// <summary>Raises a dispute with another administrative organ: <c>POST /api/disputes</c>. On a clue it is raised by <c>DisputeClue</c>.</summary>
[Opens]
public sealed record RaiseDispute : DisputeAct
{
    [AskedAs(Asked.Agency)]
    public required string With { get; init; }
    public required string Title { get; init; }
    public string? Township { get; init; }

    /// <summary>The violation that is disputed.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Facts { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }

    /// <summary>The case it is about.</summary>
    [AskedAs(Asked.Matter), Names(MatterKind.PenaltyCase, MatterKind.CriminalReferral, MatterKind.DetentionTransfer)]
    public Guid? About { get; init; }
}

/// <summary>A party states when it opened its own case.</summary>
[Act("filing")]
public sealed record StateFiling : DisputeAct
{
    public required DateOnly FiledOn { get; init; }
    public required string CaseNumber { get; init; }
}

/// <summary>The party that takes the matter records the agreement.</summary>
[Act("agreement")]
public sealed record AgreeJurisdiction : DisputeAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Agreement { get; init; }
}

[Act("report")]
public sealed record ReportDispute : DisputeAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("designation")]
public sealed record DesignateJurisdiction : DisputeAct
{
    [AskedAs(Asked.Agency)]
    public required string To { get; init; }

    /// <summary>The common superior that designates.</summary>
    public required string Authority { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}
