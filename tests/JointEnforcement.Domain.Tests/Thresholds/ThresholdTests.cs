using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Domain.Tests.Thresholds;

public sealed class ThresholdTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly CaseFigures Nothing = new(Today);

    [Fact]
    public void Figures_that_say_nothing_touch_no_clause() => Assert.Empty(ThresholdHint.Of(Nothing, Clauses.Shipped).Clauses);

    [Theory]
    [InlineData(Quantity.HazardousWasteTonnes, "3", "s11-1-2")]
    [InlineData(Quantity.HazardousWasteTonnes, "100", "s11-2-3")]
    [InlineData(Quantity.IllegalGainsYuan, "300000", "s11-1-9")]
    [InlineData(Quantity.LossYuan, "300000", "s11-1-9")]
    [InlineData(Quantity.LossYuan, "1000000", "s11-2-4")]
    [InlineData(Quantity.TownshipWaterCutHours, "12", "s11-1-10")]
    [InlineData(Quantity.CountySeatWaterCutHours, "12", "s11-2-5")]
    [InlineData(Quantity.TimberKilledCubicMetres, "50", "s11-2-7")]
    [InlineData(Quantity.SaplingsKilled, "2500", "s11-2-7")]
    [InlineData(Quantity.PeopleEvacuated, "5000", "s11-2-8")]
    [InlineData(Quantity.PeoplePoisoned, "30", "s11-2-9")]
    [InlineData(Quantity.PeopleSeriouslyInjured, "1", "s11-2-10")]
    [InlineData(Quantity.PeopleLightlyInjured, "3", "s11-2-10")]
    [InlineData(Quantity.PeopleSeriouslyInjured, "3", "s11-3-4")]
    [InlineData(Quantity.MineralsYuan, "100000", "mining-3-1")]
    [InlineData(Quantity.TimberStolenCubicMetres, "5", "forest-4")]
    [InlineData(Quantity.SaplingsStolen, "200", "forest-4")]
    [InlineData(Quantity.TimberOverfelledCubicMetres, "20", "forest-6")]
    [InlineData(Quantity.TimberOverfelledYuan, "50000", "forest-6")]
    [InlineData(Quantity.FirstClassPlants, "1", "forest-2")]
    [InlineData(Quantity.SecondClassPlantCubicMetres, "2", "forest-2")]
    [InlineData(Quantity.CatchKilograms, "500", "fishing-3-1")]
    [InlineData(Quantity.SensitiveCatchYuan, "1000", "fishing-3-2")]
    [InlineData(Quantity.ProtectedWildlifeYuan, "20000", "wildlife-6")]
    [InlineData(Quantity.HuntedWildlifeYuan, "10000", "wildlife-7")]
    public void From_its_number_on_a_clause_may_be_met_and_just_below_it_is_near_or_silent(Quantity quantity, string number, string clause)
    {
        var needed = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(ClauseStanding.MayMeet, Standing(With(quantity, needed), clause));
        Assert.Equal(ClauseStanding.Near, Standing(With(quantity, needed - (needed * 0.1m)), clause));
        Assert.Null(Standing(With(quantity, needed * 0.7m), clause));
        Assert.Null(Standing(With(quantity, 0), clause));
    }

    [Theory]
    [InlineData(LandKind.PermanentBasicFarmland, LandEffect.FunctionLost, 10, "s11-2-6")]
    [InlineData(LandKind.PublicWelfareForest, LandEffect.FunctionLost, 10, "s11-2-6")]
    [InlineData(LandKind.OtherCultivatedLand, LandEffect.FunctionLost, 20, "s11-2-6")]
    [InlineData(LandKind.OtherLand, LandEffect.FunctionLost, 50, "s11-2-6")]
    [InlineData(LandKind.PermanentBasicFarmland, LandEffect.FunctionLost, 50, "s11-3-3")]
    [InlineData(LandKind.PermanentBasicFarmland, LandEffect.OccupiedAndDamaged, 5, "land-3")]
    [InlineData(LandKind.OtherCultivatedLand, LandEffect.OccupiedAndDamaged, 10, "land-3")]
    [InlineData(LandKind.PublicWelfareForest, LandEffect.OccupiedAndDamaged, 5, "forest-1-1")]
    [InlineData(LandKind.CommercialForest, LandEffect.OccupiedAndDamaged, 10, "forest-1-2")]
    public void Land_counts_by_its_kind_and_by_what_became_of_it(LandKind kind, LandEffect effect, int mu, string clause)
    {
        var other = effect is LandEffect.FunctionLost ? LandEffect.OccupiedAndDamaged : LandEffect.FunctionLost;

        Assert.Equal(ClauseStanding.MayMeet, Standing(Nothing with { Land = [new(kind, mu - 1, effect), new(kind, 1, effect)] }, clause));
        Assert.Equal(ClauseStanding.Near, Standing(Nothing with { Land = [new(kind, mu - 0.5m, effect)] }, clause));
        Assert.Null(Standing(Nothing with { Land = [new(kind, mu, other)] }, clause));
    }

    [Theory]
    [InlineData("0.23", null, false)]
    [InlineData("0.24", ClauseStanding.Near, false)]
    [InlineData("0.2999", ClauseStanding.Near, false)]
    [InlineData("0.30", ClauseStanding.MayMeet, true)]
    [InlineData("0.39", ClauseStanding.MayMeet, true)]
    [InlineData("0.40", ClauseStanding.MayMeet, false)]
    [InlineData("2", ClauseStanding.MayMeet, false)]
    public void Both_readings_of_three_times_above_the_standard_are_shown_and_flagged_where_they_differ(string value, ClauseStanding? standing, bool differ)
    {
        var measured = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        var figures = Nothing with { Measurements = [new(Pollutant.Lead, measured, 0.1m, "mg/L")] };

        var hint = Find(figures, "s11-1-3");

        Assert.Equal(standing, hint?.Standing);
        Assert.Equal(differ, hint?.ReadingsDiffer ?? false);
        if (hint is not null)
        {
            var exceedance = Assert.Single(hint.Findings[0].Exceedances);
            Assert.Equal((measured / 0.1m, (measured - 0.1m) / 0.1m), (exceedance.OfLimit, exceedance.OfExcess));
        }
    }

    [Fact]
    public void The_readings_differ_between_n_and_n_plus_one_times_the_limit_and_nowhere_else()
    {
        foreach (var needed in (int[])[3, 10])
            for (var value = 0m; value < 15m; value += 0.01m)
            {
                var exceedance = new Exceedance(new(Pollutant.Lead, value * 0.07m, 0.07m, "mg/L"), needed);

                Assert.Equal(value >= needed, exceedance.ByLimit);
                Assert.Equal(value >= needed && value < needed + 1, exceedance.ReadingsDiffer);
            }
    }

    [Theory]
    [InlineData(9, false, false)]
    [InlineData(10, true, true)]
    [InlineData(11, true, false)]
    public void The_other_metals_need_ten_times(int times, bool met, bool differ)
    {
        var hint = Find(Nothing with { Measurements = [new(Pollutant.Zinc, times * 1.5m, 1.5m, "mg/L")] }, "s11-1-4");

        Assert.Equal(met ? ClauseStanding.MayMeet : ClauseStanding.Near, hint!.Standing);
        Assert.Equal(differ, hint.ReadingsDiffer);
    }

    [Fact]
    public void A_measured_value_without_a_limit_is_compared_with_nothing()
    {
        var figures = Nothing with { Measurements = [new(Pollutant.Lead, 99, null, "mg/L")] };

        Assert.Null(Find(figures, "s11-1-3"));
        Assert.Null(Find(figures, "s11-1-5"));
    }

    [Fact]
    public void The_manner_leads_and_what_is_not_known_is_named_as_missing()
    {
        var pit = Nothing with { Manners = [DischargeManner.SeepagePit], Measurements = [new(Pollutant.ChemicalOxygenDemand, 1114, 500, "mg/L")] };

        var open = Find(pit, "s11-1-5")!;
        Assert.Equal(ClauseStanding.EvidenceMissing, open.Standing);
        Assert.True(Assert.Single(open.NotKnown).Toxic);
        Assert.Equal([EvidenceKind.InspectionRecord, EvidenceKind.ToxicityOpinion], open.MissingEvidence);
        Assert.Equal(ClauseStanding.MayMeet, Standing(pit with { Substances = [Substance.HazardousWaste] }, "s11-1-5"));
        Assert.Equal([EvidenceKind.ToxicityOpinion], Find(pit with { Evidence = [EvidenceKind.InspectionRecord] }, "s11-1-5")!.MissingEvidence);
        Assert.Null(Find(pit with { Manners = [DischargeManner.Ordinary] }, "s11-1-5"));
    }

    [Fact]
    public void A_heavy_metal_above_its_limit_is_a_toxic_substance_and_a_harmful_one_is_not()
    {
        var pipe = Nothing with { Manners = [DischargeManner.HiddenPipe] };

        Assert.Equal(ClauseStanding.MayMeet, Standing(pipe with { Measurements = [new(Pollutant.Zinc, 1.6m, 1.5m, "mg/L")] }, "s11-1-5"));
        Assert.Equal(ClauseStanding.EvidenceMissing, Standing(pipe with { Measurements = [new(Pollutant.Zinc, 1.5m, 1.5m, "mg/L")] }, "s11-1-5"));
        Assert.Equal(ClauseStanding.EvidenceMissing, Standing(pipe with { Substances = [Substance.OtherHarmful] }, "s11-1-5"));
        Assert.Equal(ClauseStanding.MayMeet, Standing(Nothing with { Zones = [Zone.PopulatedArea], Substances = [Substance.OtherHarmful] }, "s11-5-2"));
    }

    [Theory]
    [InlineData("2024-11-23", "2025-05-01", ClauseStanding.MayMeet)]
    [InlineData("2024-11-22", "2025-05-01", ClauseStanding.Near)]
    [InlineData("2024-11-22", "2024-11-22", null)]
    [InlineData("2025-05-01", "2026-11-23", ClauseStanding.MayMeet)]
    public void Art_19_Two_years_run_from_the_effective_day_of_the_first_penalty_to_the_new_act(string first, string second, ClauseStanding? standing)
    {
        DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var figures = Nothing with
        {
            PriorPenalties = [new(PriorPenaltyMatter.ToxicDischarge, Day(second)), new(PriorPenaltyMatter.ToxicDischarge, Day(first)), new(PriorPenaltyMatter.Mining, Day(first))],
            Substances = [Substance.OtherToxic]
        };

        var hint = Find(figures, "s11-1-8");

        Assert.Equal(standing, hint?.Standing);
        if (standing is ClauseStanding.MayMeet)
            Assert.Equal((Day(first), Day(first).AddMonths(24), 2), (hint!.Findings[0].Window!.First, hint.Findings[0].Window!.Until, hint.Findings[0].Window!.Counted));
    }

    [Fact]
    public void A_penalty_after_the_act_does_not_count() =>
        Assert.Null(Find(new CaseFigures(new(2026, 1, 1)) { PriorPenalties = [new(PriorPenaltyMatter.Mining, new(2026, 2, 1)), new(PriorPenaltyMatter.Mining, new(2026, 3, 1))] }, "mining-3-3"));

    [Fact]
    public void Falsified_monitoring_counts_for_key_units_and_a_unit_known_not_to_be_one_is_not_named()
    {
        var falsified = Nothing with
        {
            Circumstances = new Dictionary<Circumstance, bool> { [Circumstance.MonitoringFalsified] = true },
            Measurements = [new(Pollutant.AmmoniaNitrogen, 20, 15, "mg/L")]
        };

        Assert.Equal(ClauseStanding.EvidenceMissing, Standing(falsified, "s11-1-7"));
        Assert.Equal(ClauseStanding.MayMeet, Standing(falsified with { Circumstances = new Dictionary<Circumstance, bool>(falsified.Circumstances) { [Circumstance.KeyUnit] = true } }, "s11-1-7"));
        Assert.Null(Standing(falsified with { Circumstances = new Dictionary<Circumstance, bool>(falsified.Circumstances) { [Circumstance.KeyUnit] = false } }, "s11-1-7"));
    }

    [Theory]
    [InlineData(99_999, ClauseStanding.Near, false)]
    [InlineData(100_000, ClauseStanding.MayMeet, true)]
    [InlineData(299_999, ClauseStanding.MayMeet, true)]
    [InlineData(300_000, ClauseStanding.MayMeet, false)]
    public void Where_a_province_sets_the_number_the_hint_says_that_it_depends(int yuan, ClauseStanding standing, bool differ)
    {
        var hint = Find(With(Quantity.MineralsYuan, yuan), "mining-3-1")!;

        Assert.Equal((standing, differ), (hint.Standing, hint.ReadingsDiffer));
    }

    [Fact]
    public void Banned_means_in_a_closed_season_need_no_amount() =>
        Assert.Equal(ClauseStanding.MayMeet, Standing(Nothing with { Circumstances = new Dictionary<Circumstance, bool> { [Circumstance.BannedFishingMeans] = true, [Circumstance.FishingForbidden] = true } }, "fishing-3-means"));

    [Theory]
    [InlineData("2016-12-31", "s2013-1-2")]
    [InlineData("2017-01-01", "s2016-1-2")]
    [InlineData("2023-08-14", "s2016-1-2")]
    [InlineData("2023-08-15", "s11-1-2")]
    public void The_interpretation_of_the_day_of_the_act_is_read(string day, string clause)
    {
        var figures = new CaseFigures(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)) { Quantities = new Dictionary<Quantity, decimal> { [Quantity.HazardousWasteTonnes] = 5 } };

        Assert.Equal([clause], ThresholdHint.Of(figures, Clauses.Shipped).Clauses.Where(c => c.Clause.Crime == "338").Select(c => c.Clause.Id));
    }

    private static CaseFigures With(Quantity quantity, decimal number) => Nothing with { Quantities = new Dictionary<Quantity, decimal> { [quantity] = number } };

    private static ClauseHint? Find(CaseFigures figures, string clause) => ThresholdHint.Of(figures, Clauses.Shipped).Clauses.SingleOrDefault(c => c.Clause.Id == clause);

    private static ClauseStanding? Standing(CaseFigures figures, string clause) => Find(figures, clause)?.Standing;
}
