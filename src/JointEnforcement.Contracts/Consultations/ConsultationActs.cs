using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts.Consultations;

/// <summary>An act on a consultation between agencies.</summary>
[On(MatterKind.MutualConsultation)]
public abstract record ConsultationAct : Act;

/// <summary>Asks another agency: <c>POST /api/consultations</c>.</summary>
[Opens]
public sealed record AskConsultation : ConsultationAct
{
    [AskedAs(Asked.Agency)]
    public required string To { get; init; }
    public required string Title { get; init; }
    public string? Township { get; init; }

    /// <summary>The case without names, and what is asked.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Question { get; init; }

    /// <summary>The referral it is about, where there is one.</summary>
    [AskedAs(Asked.Matter), Names(MatterKind.CriminalReferral)]
    public Guid? Referral { get; init; }
}

[Act("answer")]
public sealed record AnswerConsultation : ConsultationAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Answer { get; init; }
}

[Act("close")]
public sealed record CloseConsultation : ConsultationAct;
