namespace JointEnforcement.Contracts.Penalties;

[Act("registration")]
public sealed record RegisterEvidence : PenaltyAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Items { get; init; }

    [AskedAs(Asked.Officer)]
    public required string ApprovedBy { get; init; }
}

[Act("registration-handling")]
public sealed record HandleRegisteredEvidence : PenaltyAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Result { get; init; }
}

[Act("seal")]
public sealed record OrderSealOrSeizure : PenaltyAct
{
    public required SealKind Kind { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Items { get; init; }

    [AskedAs(Asked.Officer)]
    public required string ApprovedBy { get; init; }
}

[Act("seal-extension")]
public sealed record ExtendSealOrSeizure : PenaltyAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("seal-lifting")]
public sealed record LiftSealOrSeizure : PenaltyAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Result { get; init; }
}

[Act("emergency-measure")]
public sealed record TakeEmergencyMeasure : PenaltyAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Measure { get; init; }
}

[Act("emergency-report")]
public sealed record ReportEmergencyMeasure : PenaltyAct
{
    [AskedAs(Asked.Officer)]
    public required string To { get; init; }
}

[Act("monitoring-report")]
public sealed record ObtainMonitoringReport : PenaltyAct
{
    public required string Number { get; init; }
}

[Act("correction-order")]
public sealed record ServeCorrectionOrder : PenaltyAct
{
    public required string Document { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Demand { get; init; }
}

[Act("correction-recheck")]
public sealed record RecheckCorrection : PenaltyAct
{
    public bool StillGoingOn { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Result { get; init; }
}

[Act("restriction")]
public sealed record RestrictProduction : PenaltyAct
{
    public required RestrictionKind Kind { get; init; }
    public int? Months { get; init; }
    public required string Document { get; init; }
}

[Act("restriction-extension")]
public sealed record ExtendProductionRestriction : PenaltyAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("rectification-plan")]
public sealed record FileRectificationPlan : PenaltyAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Plan { get; init; }
}

[Act("restriction-lifting")]
public sealed record LiftRestriction : PenaltyAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("restriction-recheck")]
public sealed record RecheckRestriction : PenaltyAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Result { get; init; }
}
