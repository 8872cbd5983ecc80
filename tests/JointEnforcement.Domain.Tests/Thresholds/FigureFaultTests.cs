using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Domain.Tests.Thresholds;

public sealed class FigureFaultTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly CaseFigures Plain = new(Today);

    [Fact]
    public void Figures_that_can_be_are_not_refused() => Assert.Empty(Faults(Plain with
    {
        Measurements = [new(Pollutant.Lead, 0, 0.1m, "mg/L"), new(Pollutant.SulphurDioxide, 60, 50, "mg/m³")],
        Quantities = new Dictionary<Quantity, decimal> { [Quantity.LossYuan] = 0 },
        Land = [new(LandKind.OtherLand, 0)],
        PriorPenalties = [new(PriorPenaltyMatter.Mining, Today)]
    }));

    [Fact]
    public void A_negative_number_is_refused_wherever_it_stands() => Assert.Equal(
        [("measurements[0].value", "threshold.negative-number"), ("quantities.LossYuan", "threshold.negative-number"), ("land[0].mu", "threshold.negative-number")],
        Faults(Plain with
        {
            Measurements = [new(Pollutant.Lead, -1, 0.1m, "mg/L")],
            Quantities = new Dictionary<Quantity, decimal> { [Quantity.LossYuan] = -0.01m },
            Land = [new(LandKind.OtherLand, -1)]
        }));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_is_more_than_nothing(int limit) => Assert.Equal(
        [("measurements[0].limit", "threshold.limit-not-positive")],
        Faults(Plain with { Measurements = [new(Pollutant.Lead, 1, limit, "mg/L")] }));

    [Theory]
    [InlineData("")]
    [InlineData("mg")]
    [InlineData("MG/L")]
    [InlineData("ppm")]
    public void An_unknown_unit_is_refused(string unit) => Assert.Equal(
        [("measurements[0].unit", "threshold.unknown-unit")],
        Faults(Plain with { Measurements = [new(Pollutant.Lead, 1, 1, unit)] }));

    [Fact]
    public void Neither_a_penalty_nor_the_act_lies_in_the_future() => Assert.Equal(
        [("actDate", "threshold.act-in-future"), ("priorPenalties[1].effectiveOn", "threshold.penalty-in-future")],
        Faults(new CaseFigures(Today.AddDays(1)) { PriorPenalties = [new(PriorPenaltyMatter.Mining, Today), new(PriorPenaltyMatter.Mining, Today.AddDays(1))] }));

    private static IEnumerable<(string, string)> Faults(CaseFigures figures) => FigureFaults.Of(figures, Clauses.Shipped, Today).Select(f => (f.Field, f.Why.Code));
}
