using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts.Supervisions;

/// <summary>What the supervision is about: no decision in time, or a decision that should have been another.</summary>
public enum SupervisionGround { Overdue, NotFiled, Upheld, CaseWithdrawn }

public enum SupervisionOutcome { NothingToDemand, ReasonsTenable, FiledByPolice, DecidedAbove, Concluded }

/// <summary>An act on a supervision of filing.</summary>
[On(MatterKind.FilingSupervision)]
public abstract record SupervisionAct : Act;

/// <summary>The procuratorate starts a supervision by itself: <c>POST /api/supervisions</c>. A suggestion of an agency opens one without it.</summary>
[Opens]
public sealed record StartSupervision : SupervisionAct
{
    /// <summary>The referral it is about, where there is one; the police organ is then the one that holds it.</summary>
    [AskedAs(Asked.Matter), Names(MatterKind.CriminalReferral)]
    public Guid? Referral { get; init; }

    /// <summary>Left out, the police of the place.</summary>
    [AskedAs(Asked.PoliceAgency)]
    public string? Police { get; init; }
    public required SupervisionGround Ground { get; init; }
    public required string Title { get; init; }
    public string? Township { get; init; }

    /// <summary>Why a case may have to be filed.</summary>
    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Grounds { get; init; }
}

[Act("acceptance")]
public sealed record AcceptSupervision : SupervisionAct;

[Act("passing")]
public sealed record PassToPolice : SupervisionAct
{
    /// <summary>What the agency is answered.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Reply { get; init; }
}

[Act("overdue-demand")]
public sealed record DemandOverdueExplanation : SupervisionAct;

[Act("overdue-explanation")]
public sealed record ExplainOverdue : SupervisionAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Explanation { get; init; }
}

[Act("reasons-demand")]
public sealed record DemandReasons : SupervisionAct
{
    /// <summary>What speaks for filing.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Doubts { get; init; }
}

[Act("reasons")]
public sealed record ExplainReasons : SupervisionAct
{
    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Reasons { get; init; }

    /// <summary>The evidence that goes with it.</summary>
    [AskedAs(Asked.Paragraph)]
    public string? Evidence { get; init; }
}

[Act("tenable")]
public sealed record FindReasonsTenable : SupervisionAct
{
    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Reasons { get; init; }
}

[Act("answer")]
public sealed record InformSuggester : SupervisionAct
{
    /// <summary>Basis and reasons for not filing.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Reasons { get; init; }
}

[Act("notice-to-file")]
public sealed record IssueNoticeToFile : SupervisionAct
{
    /// <summary>Basis and reasons for filing.</summary>
    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Grounds { get; init; }
}

[Act("execution")]
public sealed record ExecuteNoticeToFile : SupervisionAct
{
    public string? CaseNumber { get; init; }
    public required string Charge { get; init; }
}

[Act("correction")]
public sealed record IssueCorrectionNotice : SupervisionAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Breach { get; init; }
}

[Act("escalation")]
public sealed record EscalateSupervision : SupervisionAct
{
    /// <summary>The procuratorate above.</summary>
    public required string To { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Report { get; init; }
}

[Act("urging")]
public sealed record UrgeConclusion : SupervisionAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Question { get; init; }
}

[Act("close")]
public sealed record CloseSupervision : SupervisionAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}
