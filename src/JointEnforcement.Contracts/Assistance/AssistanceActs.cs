using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts.Assistance;

/// <summary>On what a request rests: 行政处罚法 art 26, or 环环监〔2017〕17号 art 25.</summary>
public enum AssistanceBasis { PenaltyLaw, Linkage }

/// <summary>How what is asked and given is to be kept; state secrets do not belong here.</summary>
public enum AssistanceSecrecy { Public, Internal, WorkSecret }

/// <summary>The grounds on which assistance may be declined.</summary>
public enum DeclineGround { OutsideCompetence, ForbiddenByLaw }

/// <summary>An act on a request for assistance.</summary>
[On(MatterKind.AssistanceRequest)]
public abstract record AssistanceAct : Act;

/// <summary>Asks another agency for help: <c>POST /api/assistance-requests</c>.</summary>
[Opens]
public sealed record RequestAssistance : AssistanceAct
{
    [AskedAs(Asked.Agency)]
    public required string To { get; init; }
    public required string Title { get; init; }
    public string? Township { get; init; }

    /// <summary>What is asked for.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Request { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
    public required AssistanceBasis Basis { get; init; }

    /// <summary>The materials or the technique that are needed.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Needed { get; init; }

    /// <summary>The last day for the answer.</summary>
    public required DateOnly DueOn { get; init; }
    public required AssistanceSecrecy Secrecy { get; init; }

    /// <summary>The matter it is needed for.</summary>
    [AskedAs(Asked.Matter)]
    public Guid? About { get; init; }
}

[Act("acceptance")]
public sealed record AcceptAssistance : AssistanceAct;

[Act("declining")]
public sealed record DeclineAssistance : AssistanceAct
{
    public required DeclineGround Ground { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }

    /// <summary>The article that forbids it; asked with that ground.</summary>
    public string? Article { get; init; }

    /// <summary>The agency within whose competence it lies, where it is known.</summary>
    [AskedAs(Asked.Agency)]
    public string? Competent { get; init; }
}

[Act("result")]
public sealed record GiveAssistance : AssistanceAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Result { get; init; }

    /// <summary>What is handed over with the answer.</summary>
    [AskedAs(Asked.Paragraph)]
    public string? Materials { get; init; }
}

[Act("confirmation")]
public sealed record ConfirmAssistance : AssistanceAct;
