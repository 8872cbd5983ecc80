using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts.TransferOpinions;

/// <summary>An act on an opinion that a case be transferred.</summary>
[On(MatterKind.TransferOpinion)]
public abstract record TransferOpinionAct : Act;

/// <summary>A prosecutor drafts the opinion: <c>POST /api/transfer-opinions</c>.</summary>
[Opens]
public sealed record DraftTransferOpinion : TransferOpinionAct
{
    /// <summary>The agency that is to transfer.</summary>
    [AskedAs(Asked.Agency)]
    public required string To { get; init; }

    public required string Title { get; init; }
    public string? Township { get; init; }

    /// <summary>How the procuratorate came to know.</summary>
    public required string Source { get; init; }

    /// <summary>What it has found.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Facts { get; init; }

    public required string Charge { get; init; }

    /// <summary>What the agency is to do, and why.</summary>
    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Opinion { get; init; }

    /// <summary>A referral of that agency which was not approved, where there is one.</summary>
    [AskedAs(Asked.Matter), Names(MatterKind.CriminalReferral)]
    public Guid? Referral { get; init; }
}

[Act("issue")]
public sealed record IssueTransferOpinion : TransferOpinionAct;

[Act("non-approval")]
public sealed record DeclineTransferOpinion : TransferOpinionAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("answer")]
public sealed record AnswerTransferOpinion : TransferOpinionAct
{
    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Reasons { get; init; }
}

[Act("referral")]
public sealed record NameTransferReferral : TransferOpinionAct
{
    /// <summary>The referral by which the case is transferred.</summary>
    [AskedAs(Asked.Matter), Names(MatterKind.CriminalReferral)]
    public required Guid Referral { get; init; }
}

[Act("report")]
public sealed record ReportTransfer : TransferOpinionAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Report { get; init; }
}

[Act("close")]
public sealed record CloseTransferOpinion : TransferOpinionAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Remark { get; init; }
}
