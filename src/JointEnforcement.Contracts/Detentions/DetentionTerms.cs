namespace JointEnforcement.Contracts.Detentions;

/// <summary>The conduct for which persons may be detained, DT-1 to DT-7.</summary>
public enum DetentionTrigger { BuildingUnapproved, DischargingUnlicensed, EvadingSupervision, BannedPesticide, PoisoningFarmland, NeglectingPollutedLand, MishandlingWaste }

/// <summary>How an order was defied.</summary>
public enum DefianceForm { FoundContinuing, ContinuedMeanwhile, CheckRefused, NotCorrectedInTime }

/// <summary>By what means supervision was evaded.</summary>
public enum EvasionMeans { HiddenPipe, SeepageWell, SeepagePit, Injection, Fissure, KarstCave, MonitoringDataForged, ShutDownForInspection, EmergencyOutletOpened, FacilityMisused }

/// <summary>The items of DT-7.</summary>
public enum WasteConduct { DumpedWithGraveConsequences, HazardousWasteSpilt, HazardousWasteMovedUnapproved, FacilityInProtectedArea, HazardousWasteUnlicensed, HazardousWasteGivenToUnlicensed }

/// <summary>The duties of DT-6.</summary>
public enum LandDuty { RiskControl, Remediation }

/// <summary>How grave the police find it.</summary>
public enum DetentionDegree { Ordinary, Lighter, Grave }

/// <summary>Whom detention reaches.</summary>
public enum DetainedRole { LegalRepresentative, PrincipalResponsible, DirectlyInCharge, DirectlyResponsible }

/// <summary>The materials of the official list.</summary>
public enum DetentionMaterialKind { TransferLetter, InvestigationReport, Evidence, SeizedItemList, PenaltyPapers, Other }

/// <summary>The party block of the official forms.</summary>
public sealed record DetentionParty
{
    public required string Name { get; init; }

    /// <summary>Eighteen characters; none for a natural person, who then appears under a label.</summary>
    public string? CreditCode { get; init; }
    public required string Address { get; init; }
    public string? Postcode { get; init; }
}

/// <summary>A person on the official forms; numbers come masked or are refused.</summary>
public sealed record DetentionPerson
{
    public string? Name { get; init; }
    public string? Document { get; init; }
    public string? MaskedId { get; init; }
    public string? MaskedPhone { get; init; }
}

/// <summary>What was done, and what its article asks for beside it.</summary>
public sealed record DetentionConduct
{
    public required DetentionTrigger Trigger { get; init; }
    public required DateOnly ActDate { get; init; }
    public string? Order { get; init; }
    public DateOnly? OrderServedOn { get; init; }
    public DefianceForm? Defiance { get; init; }
    public DateOnly? DefiedOn { get; init; }
    public IReadOnlyList<EvasionMeans> Means { get; init; } = [];
    public WasteConduct? Waste { get; init; }
    public LandDuty? Duty { get; init; }

    [AskedAs(Asked.Paragraph)]
    public string? Gravity { get; init; }
}

/// <summary>A row of the official list of materials.</summary>
public sealed record DetentionMaterial
{
    public required DetentionMaterialKind Kind { get; init; }
    public required string Name { get; init; }
    public required int Copies { get; init; }
    public required string Department { get; init; }
    public string? Remark { get; init; }
    public bool Original { get; init; }
}

/// <summary>One thing the police miss.</summary>
public sealed record EvidenceWanted
{
    public required string Title { get; init; }
}

/// <summary>The material that answers a line of the request.</summary>
public sealed record EvidenceSupplied
{
    public required int Line { get; init; }
    public required DetentionMaterialKind Kind { get; init; }
    public required string Name { get; init; }
    public required int Copies { get; init; }
    public required string Department { get; init; }
    public string? Remark { get; init; }
    public bool Original { get; init; }
}

/// <summary>A person the police detain, under a label.</summary>
public sealed record DetainedPerson
{
    public required string Label { get; init; }
    public required DetainedRole Role { get; init; }
    public required DetentionDegree Degree { get; init; }
    public required int Days { get; init; }
}
