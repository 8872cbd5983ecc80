namespace JointEnforcement.Contracts.Penalties;

[Act("notice")]
public sealed record GivePenaltyNotice : PenaltyAct
{
    public required PenaltyMeasures Proposed { get; init; }

    [AskedAs(Asked.Officer)]
    public required string Reviewer { get; init; }
}

[Act("hearing-request")]
public sealed record RequestHearing : PenaltyAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Statement { get; init; }
}

[Act("hearing-notice")]
public sealed record NoticeHearing : PenaltyAct
{
    public required DateOnly HeldOn { get; init; }
    public required string Place { get; init; }

    [AskedAs(Asked.Officer)]
    public required string Presider { get; init; }
}

[Act("hearing")]
public sealed record HoldHearing : PenaltyAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Record { get; init; }
}

[Act("legal-review")]
public sealed record ReviewPenaltyLegally : PenaltyAct
{
    public bool Passed { get; init; }
    public bool CrimeSuspected { get; init; }

    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Opinion { get; init; }
}

[Act("decision")]
public sealed record DecidePenalty : PenaltyAct
{
    public required PenaltyOutcome Outcome { get; init; }
    public required PenaltyMeasures Measures { get; init; }

    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Reason { get; init; }

    public IReadOnlyList<LegalReviewTrigger> Triggers { get; init; } = [];
    public string? Minutes { get; init; }
    public string? Waiver { get; init; }
    public bool Disclosed { get; init; }
}

[Act("service")]
public sealed record ServePenaltyDecision : PenaltyAct
{
    public required string Channel { get; init; }
}

[Act("disclosure")]
public sealed record DisclosePenalty : PenaltyAct
{
    public required string Where { get; init; }
    public bool Redacted { get; init; }
}

[Act("fine-overdue")]
public sealed record RecordFineOverdue : PenaltyAct
{
    public required decimal SurchargeYuan { get; init; }
}

[Act("fine-payment")]
public sealed record RecordFinePayment : PenaltyAct
{
    public required decimal Yuan { get; init; }
}

[Act("decision-change")]
public sealed record ChangePenaltyDecision : PenaltyAct
{
    public required DecisionChange Change { get; init; }
    public required string Document { get; init; }
}

[Act("disclosure-withdrawal")]
public sealed record WithdrawPenaltyDisclosure : PenaltyAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("remedy-end")]
public sealed record EndRemedyPeriod : PenaltyAct;

[Act("urging")]
public sealed record UrgePerformance : PenaltyAct
{
    public required string Document { get; init; }
}

[Act("court-enforcement")]
public sealed record ApplyCourtEnforcement : PenaltyAct
{
    public required string Court { get; init; }
}

[Act("close")]
public sealed record ClosePenaltyCase : PenaltyAct
{
    public required ClosingGround Ground { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Summary { get; init; }
}
