using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Detentions;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Detentions.DetentionSituations;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Detentions;

public sealed class DetentionTriggerTests
{
    private static readonly Officer Agronomist = new("arb-officer", "邓春生", new("ARB", "洪江市农业农村局", AgencyKind.Administrative, "洪农", "PSB", "PROC"), [Post.Officer], "湘农执法0431201");
    private static readonly DetentionConduct Ordered = new(DetentionTrigger.BuildingUnapproved, August, "洪环责〔2026〕1号", August, DefianceForm.FoundContinuing, August.AddDays(3));

    [Fact]
    public void DT_1_needs_an_order_that_was_served_and_defied()
    {
        Grants(Ordered, "生态环境法典第一千零九十五条第二款");
        Refuses(Ordered with { Order = null }, "detention.order-not-served");
        Refuses(Ordered with { OrderServedOn = null }, "detention.order-not-served");
        Refuses(Ordered with { Defiance = null }, "detention.not-defied");
        Refuses(Ordered with { DefiedOn = August.AddDays(-1) }, "detention.not-defied");
    }

    [Fact]
    public void DT_2_needs_defiance_and_before_the_Code_an_order_too()
    {
        var discharge = Ordered with { Trigger = DetentionTrigger.DischargingUnlicensed, Order = null, OrderServedOn = null };
        Grants(discharge, "生态环境法典第一千一百零二条");
        Refuses(discharge with { Defiance = null }, "detention.not-defied");
        Refuses(discharge with { ActDate = July }, "detention.order-not-served");
        Grants(discharge with { ActDate = July, Order = "洪环责〔2026〕1号", OrderServedOn = July }, "环境保护法第六十三条第（二）项");
    }

    [Fact]
    public void DT_3_needs_the_means_and_nothing_else()
    {
        Grants(Evasion, "生态环境法典第一千一百零八条");
        Grants(Evasion with { ActDate = July }, "环境保护法第六十三条第（三）项");
        Refuses(Evasion with { Means = [] }, "detention.means-not-named");
    }

    [Fact]
    public void DT_4_is_transferred_by_agriculture_alone()
    {
        var pesticide = Ordered with { Trigger = DetentionTrigger.BannedPesticide };
        Refuses(pesticide, "detention.other-agency-transfers");
        var farm = Form with { Officers = [Certified(Agronomist), Certified(Agronomist with { Id = "arb-officer2" })] };
        var drafted = Tale<DetentionTransfer>.Opened(Agronomist, Draft(pesticide, farm));
        Assert.Equal("生态环境法典第一千一百三十一条第二款", drafted.State.Article);
        Tale<DetentionTransfer>.RefusesToOpen(Agronomist, Draft(pesticide with { Order = null }, farm), "detention.order-not-served");
    }

    [Fact]
    public void DT_5_and_DT_6_need_that_it_is_grave()
    {
        var farmland = new DetentionConduct(DetentionTrigger.PoisoningFarmland, August, Gravity: "超标十倍，面积二十亩。");
        Grants(farmland, "生态环境法典第一千一百六十条");
        Grants(farmland with { ActDate = July }, "土壤污染防治法第八十七条");
        Refuses(farmland with { Gravity = " " }, "detention.not-grave");
        var land = new DetentionConduct(DetentionTrigger.NeglectingPollutedLand, August, Duty: LandDuty.Remediation, Gravity: "拒不修复。");
        Grants(land, "生态环境法典第一千一百六十五条第二款第（五）项");
        Refuses(land with { Duty = null }, "detention.item-not-named");
        Refuses(land with { Gravity = null }, "detention.not-grave");
    }

    [Fact]
    public void DT_7_is_judged_by_its_items()
    {
        var waste = new DetentionConduct(DetentionTrigger.MishandlingWaste, August, Waste: WasteConduct.HazardousWasteMovedUnapproved);
        Grants(waste, "生态环境法典第一千一百七十九条第（三）项");
        Grants(waste with { ActDate = July }, "固体废物污染环境防治法第一百二十条第（五）项");
        Refuses(waste with { Waste = null }, "detention.item-not-named");
        Refuses(waste with { Waste = WasteConduct.DumpedWithGraveConsequences }, "detention.consequence-not-shown");
        Grants(waste with { Waste = WasteConduct.DumpedWithGraveConsequences, Gravity = "污染水源。" }, "生态环境法典第一千一百七十九条第（一）项");
    }

    [Fact]
    public void Both_catalogues_know_the_seven_and_change_on_15_August_2026()
    {
        Assert.Equal(Enum.GetValues<DetentionTrigger>(), TriggerCatalogue.Code.Select(r => r.Trigger));
        Assert.Equal(TriggerCatalogue.Code.Select(r => (r.Code, r.Trigger)), TriggerCatalogue.Statutes.Select(r => (r.Code, r.Trigger)));
        Assert.StartsWith("环境保护法", TriggerCatalogue.Of(Evasion with { ActDate = new(2026, 8, 14) }).Basis, StringComparison.Ordinal);
        Assert.StartsWith("生态环境法典", TriggerCatalogue.Of(Evasion with { ActDate = new(2026, 8, 15) }).Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void No_day_lies_in_the_future() => Refuses(Evasion with { ActDate = new(2026, 9, 2) }, "detention.day-to-come");

    private static void Grants(DetentionConduct conduct, string article) => Assert.Equal(article, Tale<DetentionTransfer>.Opened(Inspector, Draft(conduct)).State.Article);

    private static void Refuses(DetentionConduct conduct, string code) => Tale<DetentionTransfer>.RefusesToOpen(Inspector, Draft(conduct), code);
}
