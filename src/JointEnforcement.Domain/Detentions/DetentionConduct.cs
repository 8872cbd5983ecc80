namespace JointEnforcement.Domain.Detentions;

/// <summary>The seven kinds of conduct for which the law sends persons to detention (生态环境法典 arts 1095, 1102, 1108, 1131, 1160, 1165, 1179).</summary>
public enum DetentionTrigger { BuildingUnapproved, DischargingUnlicensed, EvadingSupervision, BannedPesticide, PoisoningFarmland, NeglectingPollutedLand, MishandlingWaste }

/// <summary>How an order was defied: found going on at the recheck, shown to have gone on meanwhile, the check refused, or not corrected in time without good cause (公治〔2014〕853号 arts 3, 4, 8).</summary>
public enum DefianceForm { FoundContinuing, ContinuedMeanwhile, CheckRefused, NotCorrectedInTime }

/// <summary>By what means supervision was evaded (生态环境法典 art 1108; 公治〔2014〕853号 arts 5–7).</summary>
public enum EvasionMeans { HiddenPipe, SeepageWell, SeepagePit, Injection, Fissure, KarstCave, MonitoringDataForged, ShutDownForInspection, EmergencyOutletOpened, FacilityMisused }

/// <summary>The items of 生态环境法典 art 1179 in their order.</summary>
public enum WasteConduct { DumpedWithGraveConsequences, HazardousWasteSpilt, HazardousWasteMovedUnapproved, FacilityInProtectedArea, HazardousWasteUnlicensed, HazardousWasteGivenToUnlicensed }

/// <summary>The duties of 生态环境法典 art 1165 items 4 and 5.</summary>
public enum LandDuty { RiskControl, Remediation }

/// <summary>How grave the police find it, where the article tells degrees apart.</summary>
public enum DetentionDegree { Ordinary, Lighter, Grave }

/// <summary>Whom detention reaches; the first two only where the article names them.</summary>
public enum DetainedRole { LegalRepresentative, PrincipalResponsible, DirectlyInCharge, DirectlyResponsible }

/// <summary>What was done and what the article asks for beside it; what it does not ask for stays empty.</summary>
public sealed record DetentionConduct(
    DetentionTrigger Trigger,
    DateOnly ActDate,
    string? Order = null,
    DateOnly? OrderServedOn = null,
    DefianceForm? Defiance = null,
    DateOnly? DefiedOn = null,
    IReadOnlyList<EvasionMeans>? Means = null,
    WasteConduct? Waste = null,
    LandDuty? Duty = null,
    string? Gravity = null);
