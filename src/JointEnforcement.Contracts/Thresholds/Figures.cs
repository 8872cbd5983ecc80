namespace JointEnforcement.Contracts.Thresholds;

public enum Pollutant
{
    Lead, Mercury, Cadmium, Chromium, HexavalentChromium, Arsenic, Thallium, Antimony,
    Nickel, Copper, Zinc, Silver, Vanadium, Manganese, Cobalt,
    ChemicalOxygenDemand, AmmoniaNitrogen, SulphurDioxide, NitrogenOxides, TotalPhosphorus, PersistentOrganicPollutant, OtherPollutant
}

/// <summary>A number a clause may ask for; its unit is in its name.</summary>
public enum Quantity
{
    HazardousWasteTonnes, IllegalGainsYuan, LossYuan, TownshipWaterCutHours, CountySeatWaterCutHours,
    TimberKilledCubicMetres, SaplingsKilled, PeopleEvacuated, PeoplePoisoned, PeopleSeriouslyInjured, PeopleLightlyInjured, PeopleDisabledOrDead,
    MineralsYuan, TimberStolenCubicMetres, SaplingsStolen, TimberStolenYuan, TimberOverfelledCubicMetres, SaplingsOverfelled, TimberOverfelledYuan,
    FirstClassPlants, FirstClassPlantCubicMetres, SecondClassPlants, SecondClassPlantCubicMetres, ProtectedPlantsYuan,
    ProtectedWildlifeYuan, HuntedWildlifeYuan, CatchKilograms, CatchYuan, SensitiveCatchKilograms, SensitiveCatchYuan
}

public enum Circumstance
{
    KeyUnit, MonitoringFalsified, HeavyPollutionAlert, EcologyDegraded, InspectionObstructed, DuringEmergencyOrRectification,
    LicensedWasteFirm, KeyUnitWithoutPermit, FalseCertificate, MiningForbidden, RiverSand, FloodSafetyHarmed,
    FishingForbidden, BannedFishingMeans, HuntingForbidden, BannedHuntingMeans
}

public enum Zone { DrinkingWaterSource, ProtectedAreaCore, OtherKeyArea, ImportantRiverOrLake, PopulatedArea }

public enum DischargeManner { Ordinary, HiddenPipe, SeepageWell, SeepagePit, Fissure, Cave, Injection, EmergencyVent, OtherEvasive }

public enum Substance { RadioactiveWaste, PathogenWaste, HazardousWaste, StockholmPollutant, OtherToxic, OtherHarmful }

public enum LandKind { PermanentBasicFarmland, OtherCultivatedLand, PublicWelfareForest, CommercialForest, OtherAgriculturalLand, OtherLand }

public enum LandEffect { FunctionLost, OccupiedAndDamaged }

public enum PriorPenaltyMatter { AirExcessDuringAlert, ToxicDischarge, FalseCertificate, Mining }

/// <summary>What proves a clause's figures.</summary>
public enum EvidenceKind
{
    MonitoringReport, DischargeStandard, InspectionRecord, ToxicityOpinion, HazardousWasteIdentification, QuantityRecord, ZoneDocument,
    PenaltyDecisions, KeyUnitList, AutomaticMonitoringData, LossAssessment, IncomeRecords, WaterSupplyRecord, LandSurvey, ForestSurvey,
    EmergencyRecord, MedicalOpinion, EcologicalAssessment, ValueAppraisal, PermitFile, SpeciesIdentification, ForbiddenAreaNotice
}

/// <summary>A measured value and the limit that applies to it, in one unit (mg/L, μg/L, mg/m³, μg/m³, mg/kg, %).</summary>
public sealed record Measurement(Pollutant Pollutant, decimal Value, decimal? Limit, string Unit)
{
    public static IReadOnlyList<string> Units { get; } = ["mg/L", "μg/L", "mg/m³", "μg/m³", "mg/kg", "%"];
}

/// <summary>An area of land in mu (亩).</summary>
public sealed record LandLoss(LandKind Kind, decimal Mu, LandEffect Effect = LandEffect.FunctionLost);

/// <summary>An earlier administrative penalty by the day it took effect.</summary>
public sealed record PriorPenalty(PriorPenaltyMatter Matter, DateOnly EffectiveOn);

/// <summary>The figures of a case as they are known today; what is left out is not known. No person and no case is named.</summary>
public sealed record CaseFigures
{
    /// <summary>The day of the act; it decides which interpretation is read. Left out, it is today.</summary>
    public DateOnly? ActDate { get; init; }
    public IReadOnlyList<Measurement> Measurements { get; init; } = [];
    public IReadOnlyDictionary<Quantity, decimal> Quantities { get; init; } = new Dictionary<Quantity, decimal>();
    /// <summary>True where it is there, false where it is known not to be.</summary>
    public IReadOnlyDictionary<Circumstance, bool> Circumstances { get; init; } = new Dictionary<Circumstance, bool>();
    public IReadOnlyList<LandLoss> Land { get; init; } = [];
    public IReadOnlyList<Zone> Zones { get; init; } = [];
    public IReadOnlyList<DischargeManner> Manners { get; init; } = [];
    public IReadOnlyList<Substance> Substances { get; init; } = [];
    public IReadOnlyList<PriorPenalty> PriorPenalties { get; init; } = [];
    /// <summary>Evidence already at hand.</summary>
    public IReadOnlyList<EvidenceKind> Evidence { get; init; } = [];
}
