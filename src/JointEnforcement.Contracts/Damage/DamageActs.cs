using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts.Damage;

/// <summary>How a county comes upon damage to the environment.</summary>
public enum DamageSource { PenaltyCase, SuspectedCrime, Inspection, Emergency, Complaint, SuperiorInspection, Other }

/// <summary>Why no claim is started (生态环境损害赔偿管理规定 art 18).</summary>
public enum NotStartGround { AlreadyPerformed, CoveredByJudgment, SlightHarm, NobodyLeftToPay, PermittedDischarge, Other }

/// <summary>On what the amount of damage rests (生态环境损害赔偿管理规定 art 20).</summary>
public enum DamageAssessment { Appraisal, ExpertOpinion, CaseDocuments }

/// <summary>How a consultation comes to fail.</summary>
public enum ConsultationFailure { Refused, StayedAway, SessionsUsedUp, TimeOver, Other }

/// <summary>What became of the claim.</summary>
public enum DamageOutcome { Restored, Compensated, NoSuit, ClaimDismissed }

/// <summary>An act on a damage clue.</summary>
[On(MatterKind.DamageClue)]
public abstract record DamageAct : Act;

/// <summary>Damage to the environment is raised: <c>POST /api/damage-clues</c>.</summary>
[Opens]
public sealed record RaiseDamageClue : DamageAct
{
    public required string Title { get; init; }
    public string? Township { get; init; }
    public required DamageSource Source { get; init; }

    /// <summary>What was damaged, where, how far.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Harm { get; init; }

    /// <summary>Who is liable, where known: an enterprise by name, a person as a label.</summary>
    public string? Responsible { get; init; }

    [AskedAs(Asked.Paragraph)]
    public string? Evidence { get; init; }

    public decimal? EstimateYuan { get; init; }

    /// <summary>The matter it was found in.</summary>
    [AskedAs(Asked.Matter)]
    public Guid? From { get; init; }
}

[Act("push")]
public sealed record PushDamageClue : DamageAct
{
    /// <summary>The authority of the prefecture that claims damages.</summary>
    [AskedAs(Asked.PrefectureAgency)]
    public required string To { get; init; }
}

[Act("check")]
public sealed record CheckDamageClue : DamageAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Findings { get; init; }
}

[Act("start")]
public sealed record StartDamageCase : DamageAct
{
    public required string Responsible { get; init; }

    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Reason { get; init; }

    /// <summary>The body designated to handle the claim; without one the prefecture's authority itself.</summary>
    [AskedAs(Asked.Agency)]
    public string? Handler { get; init; }
}

[Act("non-start")]
public sealed record DeclineDamageCase : DamageAct
{
    public required NotStartGround Ground { get; init; }

    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Reason { get; init; }
}

[Act("consultation-notice")]
public sealed record ServeDamageNotice : DamageAct
{
    public required DamageAssessment Assessment { get; init; }
    public required decimal AmountYuan { get; init; }

    /// <summary>How the damage is to be made good, by when.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Proposal { get; init; }

    /// <summary>Why a simple assessment is enough, where it is not an appraisal.</summary>
    [AskedAs(Asked.Paragraph)]
    public string? WhySimple { get; init; }
}

[Act("session")]
public sealed record HoldDamageConsultation : DamageAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Minutes { get; init; }

    /// <summary>Why another session was needed, beyond the number the rules give.</summary>
    [AskedAs(Asked.Paragraph)]
    public string? WhyAnother { get; init; }
}

[Act("agreement")]
public sealed record AgreeOnDamages : DamageAct
{
    public required decimal AmountYuan { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Terms { get; init; }
}

[Act("failure")]
public sealed record FailDamageConsultation : DamageAct
{
    public required ConsultationFailure Ground { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("confirmation")]
public sealed record ConfirmDamageAgreement : DamageAct
{
    public required string Court { get; init; }
    public required string DocumentNumber { get; init; }
}

[Act("suit")]
public sealed record FileDamageSuit : DamageAct
{
    public required string Court { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Claims { get; init; }
}

[Act("outcome")]
public sealed record RecordDamageOutcome : DamageAct
{
    public required DamageOutcome Outcome { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Result { get; init; }
}
