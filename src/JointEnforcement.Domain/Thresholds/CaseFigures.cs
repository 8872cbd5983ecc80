using System.Text.Json.Serialization;

namespace JointEnforcement.Domain.Thresholds;

/// <summary>What was measured; the clauses name metals and controlled pollutants.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Pollutant>))]
public enum Pollutant
{
    Lead, Mercury, Cadmium, Chromium, HexavalentChromium, Arsenic, Thallium, Antimony,
    Nickel, Copper, Zinc, Silver, Vanadium, Manganese, Cobalt,
    ChemicalOxygenDemand, AmmoniaNitrogen, SulphurDioxide, NitrogenOxides, TotalPhosphorus, PersistentOrganicPollutant, OtherPollutant
}

/// <summary>A number a clause may ask for; its unit is in its name.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Quantity>))]
public enum Quantity
{
    HazardousWasteTonnes, IllegalGainsYuan, LossYuan, TownshipWaterCutHours, CountySeatWaterCutHours,
    TimberKilledCubicMetres, SaplingsKilled, PeopleEvacuated, PeoplePoisoned, PeopleSeriouslyInjured, PeopleLightlyInjured, PeopleDisabledOrDead,
    MineralsYuan, TimberStolenCubicMetres, SaplingsStolen, TimberStolenYuan, TimberOverfelledCubicMetres, SaplingsOverfelled, TimberOverfelledYuan,
    FirstClassPlants, FirstClassPlantCubicMetres, SecondClassPlants, SecondClassPlantCubicMetres, ProtectedPlantsYuan,
    ProtectedWildlifeYuan, HuntedWildlifeYuan, CatchKilograms, CatchYuan, SensitiveCatchKilograms, SensitiveCatchYuan
}

/// <summary>A circumstance that is there, is not there, or is not known.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Circumstance>))]
public enum Circumstance
{
    KeyUnit, MonitoringFalsified, HeavyPollutionAlert, EcologyDegraded, InspectionObstructed, DuringEmergencyOrRectification,
    LicensedWasteFirm, KeyUnitWithoutPermit, FalseCertificate, MiningForbidden, RiverSand, FloodSafetyHarmed,
    FishingForbidden, BannedFishingMeans, HuntingForbidden, BannedHuntingMeans
}

[JsonConverter(typeof(JsonStringEnumConverter<Zone>))]
public enum Zone { DrinkingWaterSource, ProtectedAreaCore, OtherKeyArea, ImportantRiverOrLake, PopulatedArea }

[JsonConverter(typeof(JsonStringEnumConverter<DischargeManner>))]
public enum DischargeManner { Ordinary, HiddenPipe, SeepageWell, SeepagePit, Fissure, Cave, Injection, EmergencyVent, OtherEvasive }

/// <summary>What the matter is known to be (法释〔2023〕7号 art 17).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Substance>))]
public enum Substance { RadioactiveWaste, PathogenWaste, HazardousWaste, StockholmPollutant, OtherToxic, OtherHarmful }

[JsonConverter(typeof(JsonStringEnumConverter<LandKind>))]
public enum LandKind { PermanentBasicFarmland, OtherCultivatedLand, PublicWelfareForest, CommercialForest, OtherAgriculturalLand, OtherLand }

/// <summary>Whether land lost its function through pollution, or was occupied and damaged.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LandEffect>))]
public enum LandEffect { FunctionLost, OccupiedAndDamaged }

[JsonConverter(typeof(JsonStringEnumConverter<PriorPenaltyMatter>))]
public enum PriorPenaltyMatter { AirExcessDuringAlert, ToxicDischarge, FalseCertificate, Mining }

/// <summary>What proves a clause's figures; what is not at hand is missing.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EvidenceKind>))]
public enum EvidenceKind
{
    MonitoringReport, DischargeStandard, InspectionRecord, ToxicityOpinion, HazardousWasteIdentification, QuantityRecord, ZoneDocument,
    PenaltyDecisions, KeyUnitList, AutomaticMonitoringData, LossAssessment, IncomeRecords, WaterSupplyRecord, LandSurvey, ForestSurvey,
    EmergencyRecord, MedicalOpinion, EcologicalAssessment, ValueAppraisal, PermitFile, SpeciesIdentification, ForbiddenAreaNotice
}

/// <summary>A measured value and the limit that applies to it, in one unit; without a limit nothing is compared.</summary>
public sealed record Measurement(Pollutant Pollutant, decimal Value, decimal? Limit, string Unit);

/// <summary>An area of land in mu (亩).</summary>
public sealed record LandLoss(LandKind Kind, decimal Mu, LandEffect Effect = LandEffect.FunctionLost);

/// <summary>An earlier administrative penalty by the day it took effect (法释〔2023〕7号 art 19).</summary>
public sealed record PriorPenalty(PriorPenaltyMatter Matter, DateOnly EffectiveOn);

/// <summary>The figures of a case as they are known today; what is left out is not known.</summary>
public sealed record CaseFigures(DateOnly ActDate)
{
    public IReadOnlyList<Measurement> Measurements { get; init; } = [];
    public IReadOnlyDictionary<Quantity, decimal> Quantities { get; init; } = new Dictionary<Quantity, decimal>();
    public IReadOnlyDictionary<Circumstance, bool> Circumstances { get; init; } = new Dictionary<Circumstance, bool>();
    public IReadOnlyList<LandLoss> Land { get; init; } = [];
    public IReadOnlyList<Zone> Zones { get; init; } = [];
    public IReadOnlyList<DischargeManner> Manners { get; init; } = [];
    public IReadOnlyList<Substance> Substances { get; init; } = [];
    public IReadOnlyList<PriorPenalty> PriorPenalties { get; init; } = [];

    /// <summary>Evidence already at hand.</summary>
    public IReadOnlyList<EvidenceKind> Evidence { get; init; } = [];
}
