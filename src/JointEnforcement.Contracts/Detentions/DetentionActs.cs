using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts.Detentions;

/// <summary>An act on a transfer for administrative detention.</summary>
[On(MatterKind.DetentionTransfer)]
public abstract record DetentionAct : Act;

/// <summary>Draws up approval form and letter: <c>POST /api/detentions</c>.</summary>
[Opens]
public sealed record DraftDetentionTransfer : DetentionAct
{
    public required string Title { get; init; }
    public string? Township { get; init; }
    public required DetentionConduct Conduct { get; init; }
    public required DetentionParty Party { get; init; }
    public required DetentionPerson LegalRepresentative { get; init; }
    public required DetentionPerson Responsible { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Facts { get; init; }

    /// <summary>Number of the penalty decision in this case; not needed where its penalty case is named.</summary>
    public string? PenaltyDecision { get; init; }

    /// <summary>The penalty case it comes from, where it stands here.</summary>
    [AskedAs(Asked.Matter), Names(MatterKind.PenaltyCase)]
    public Guid? PenaltyCase { get; init; }

    /// <summary>Then the case goes by criminal referral.</summary>
    public bool CrimeThresholdMet { get; init; }

    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Basis { get; init; }

    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Suggestion { get; init; }
    public required string Department { get; init; }

    [AskedAs(Asked.Officers)]
    public required IReadOnlyList<string> Officers { get; init; }
}

[Act("approval")]
public sealed record ApproveDetentionTransfer : DetentionAct
{
    [AskedAs(Asked.Paragraph)]
    public required string EnforcementOpinion { get; init; }

    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string LegalOpinion { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Opinion { get; init; }
}

[Act("non-approval")]
public sealed record DeclineDetentionTransfer : DetentionAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("delivery")]
public sealed record DeliverDetentionDossier : DetentionAct
{
    public required IReadOnlyList<DetentionMaterial> Materials { get; init; }

    /// <summary>Copies of everything stay with the sender.</summary>
    public bool CopiesKept { get; init; }
}

[Act("receipt")]
public sealed record AcceptDetentionTransfer : DetentionAct;

[Act("evidence-request")]
public sealed record RequestDetentionEvidence : DetentionAct
{
    public required IReadOnlyList<EvidenceWanted> Lines { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("evidence")]
public sealed record SupplyDetentionEvidence : DetentionAct
{
    public required IReadOnlyList<EvidenceSupplied> Lines { get; init; }
}

[Act("filing")]
public sealed record FileDetentionCase : DetentionAct
{
    public required string CaseNumber { get; init; }
}

[Act("testing")]
public sealed record StartDetentionTesting : DetentionAct
{
    public required string Subject { get; init; }
}

[Act("testing-end")]
public sealed record EndDetentionTesting : DetentionAct
{
    public required string Result { get; init; }
}

[Act("extension")]
public sealed record ExtendDetentionLimit : DetentionAct
{
    public required string ApprovedBy { get; init; }
    public required string ApprovalDocument { get; init; }
}

[Act("decision")]
public sealed record DecideDetention : DetentionAct
{
    public required string Number { get; init; }
    public required IReadOnlyList<DetainedPerson> Persons { get; init; }
}

[Act("decision-copy")]
public sealed record CopyDetentionDecision : DetentionAct;

[Act("execution")]
public sealed record ExecuteDetention : DetentionAct
{
    public required string Place { get; init; }
}

[Act("return")]
public sealed record ReturnDetentionTransfer : DetentionAct
{
    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Reason { get; init; }
}

[Act("conversion")]
public sealed record ConvertDetentionToCriminal : DetentionAct
{
    public required string Charge { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }

    /// <summary>The criminal referral it goes on in, where there is one.</summary>
    [AskedAs(Asked.Matter), Names(MatterKind.CriminalReferral)]
    public Guid? Referral { get; init; }
}

[Act("archive")]
public sealed record ArchiveDetentionTransfer : DetentionAct
{
    public required string Volume { get; init; }
}

[Act("close")]
public sealed record CloseDetentionTransfer : DetentionAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}
