namespace JointEnforcement.Domain.Detentions;

/// <summary>What must be shown beside the conduct itself.</summary>
public enum Precondition { OrderServed, Defied, MeansNamed, Grave, WasteItem, LandDuty }

/// <summary>The least and the most days an article allows.</summary>
public sealed record DetentionDays(int Least, int Most);

/// <summary>One line of the catalogue: its code, its article, what it presupposes, who alone may transfer, whom it reaches, and for how many days.</summary>
public sealed record TriggerRule(string Code, DetentionTrigger Trigger, string Basis, IReadOnlyList<Precondition> Needs)
{
    /// <summary>The only agency that may transfer; none where every competent one may.</summary>
    public string? Agency { get; init; }
    public required IReadOnlyDictionary<DetentionDegree, DetentionDays> Days { get; init; }

    /// <summary>Whether the article names the legal representative and the principal responsible person.</summary>
    public bool ReachesHeads { get; init; }

    /// <summary>The number of each item within the article, where it has items.</summary>
    public IReadOnlyDictionary<WasteConduct, int>? WasteItems { get; init; }
    public IReadOnlyDictionary<LandDuty, int>? LandItems { get; init; }

    public string Cite(DetentionConduct conduct) =>
        conduct.Waste is { } waste && WasteItems is not null ? $"{Basis}第（{Numeral(WasteItems[waste])}）项"
        : conduct.Duty is { } duty && LandItems is not null ? $"{Basis}第（{Numeral(LandItems[duty])}）项"
        : Basis;

    private static char Numeral(int item) => "零一二三四五六"[item];
}

/// <summary>Which conduct leads to detention on the day of the act: until 14 August 2026 by the separate statutes, from 15 August 2026 by the Code.</summary>
public static class TriggerCatalogue
{
    private static readonly DateOnly CodeInForce = new(2026, 8, 15);
    private const string Agriculture = "ARB";

    private static readonly Dictionary<DetentionDegree, DetentionDays> TenOrLighter = new() { [DetentionDegree.Ordinary] = new(10, 15), [DetentionDegree.Lighter] = new(5, 10) };
    private static readonly Dictionary<DetentionDegree, DetentionDays> FiveOrGrave = new() { [DetentionDegree.Ordinary] = new(5, 10), [DetentionDegree.Grave] = new(10, 15) };
    private static readonly Dictionary<DetentionDegree, DetentionDays> FiveToFifteen = new() { [DetentionDegree.Ordinary] = new(5, 15) };

    public static IReadOnlyList<TriggerRule> Code { get; } =
    [
        new("DT-1", DetentionTrigger.BuildingUnapproved, "生态环境法典第一千零九十五条第二款", [Precondition.OrderServed, Precondition.Defied]) { Days = TenOrLighter },
        new("DT-2", DetentionTrigger.DischargingUnlicensed, "生态环境法典第一千一百零二条", [Precondition.Defied]) { Days = TenOrLighter },
        new("DT-3", DetentionTrigger.EvadingSupervision, "生态环境法典第一千一百零八条", [Precondition.MeansNamed]) { Days = FiveOrGrave },
        new("DT-4", DetentionTrigger.BannedPesticide, "生态环境法典第一千一百三十一条第二款", [Precondition.OrderServed, Precondition.Defied]) { Days = TenOrLighter, Agency = Agriculture },
        new("DT-5", DetentionTrigger.PoisoningFarmland, "生态环境法典第一千一百六十条", [Precondition.Grave]) { Days = FiveToFifteen },
        new("DT-6", DetentionTrigger.NeglectingPollutedLand, "生态环境法典第一千一百六十五条第二款", [Precondition.LandDuty, Precondition.Grave])
        {
            Days = FiveToFifteen,
            LandItems = new Dictionary<LandDuty, int> { [LandDuty.RiskControl] = 4, [LandDuty.Remediation] = 5 }
        },
        new("DT-7", DetentionTrigger.MishandlingWaste, "生态环境法典第一千一百七十九条", [Precondition.WasteItem])
        {
            Days = TenOrLighter,
            ReachesHeads = true,
            WasteItems = Enum.GetValues<WasteConduct>().ToDictionary(w => w, w => (int)w + 1)
        }
    ];

    public static IReadOnlyList<TriggerRule> Statutes { get; } =
    [
        new("DT-1", DetentionTrigger.BuildingUnapproved, "环境保护法第六十三条第（一）项", [Precondition.OrderServed, Precondition.Defied]) { Days = TenOrLighter },
        new("DT-2", DetentionTrigger.DischargingUnlicensed, "环境保护法第六十三条第（二）项", [Precondition.OrderServed, Precondition.Defied]) { Days = TenOrLighter },
        new("DT-3", DetentionTrigger.EvadingSupervision, "环境保护法第六十三条第（三）项", [Precondition.MeansNamed]) { Days = TenOrLighter },
        new("DT-4", DetentionTrigger.BannedPesticide, "环境保护法第六十三条第（四）项", [Precondition.OrderServed, Precondition.Defied]) { Days = TenOrLighter, Agency = Agriculture },
        new("DT-5", DetentionTrigger.PoisoningFarmland, "土壤污染防治法第八十七条", [Precondition.Grave]) { Days = FiveToFifteen },
        new("DT-6", DetentionTrigger.NeglectingPollutedLand, "土壤污染防治法第九十四条第二款", [Precondition.LandDuty, Precondition.Grave]) { Days = FiveToFifteen },
        new("DT-7", DetentionTrigger.MishandlingWaste, "固体废物污染环境防治法第一百二十条", [Precondition.WasteItem])
        {
            Days = TenOrLighter,
            ReachesHeads = true,
            WasteItems = new Dictionary<WasteConduct, int>
            {
                [WasteConduct.DumpedWithGraveConsequences] = 1,
                [WasteConduct.FacilityInProtectedArea] = 2,
                [WasteConduct.HazardousWasteGivenToUnlicensed] = 3,
                [WasteConduct.HazardousWasteUnlicensed] = 4,
                [WasteConduct.HazardousWasteMovedUnapproved] = 5,
                [WasteConduct.HazardousWasteSpilt] = 6
            }
        }
    ];

    public static TriggerRule Of(DetentionConduct conduct) =>
        (conduct.ActDate < CodeInForce ? Statutes : Code).Single(r => r.Trigger == conduct.Trigger);
}
