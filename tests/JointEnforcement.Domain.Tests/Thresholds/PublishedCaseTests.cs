using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Domain.Tests.Thresholds;

/// <summary>Cases that agencies have published: their figures, and the clause that the publication names.</summary>
public sealed class PublishedCaseTests
{
    private static readonly Dictionary<string, CaseFigures> Cases = new()
    {
        ["guyang-2021-drums"] = new(new(2021, 8, 9)) { Quantities = Tonnes(3.0m), Evidence = [EvidenceKind.HazardousWasteIdentification] },
        ["haikou-2021-waste-oil"] = new(new(2021, 6, 9)) { Quantities = Tonnes(14.2m) },
        ["dongzhi-2023-slaughterhouse"] = new(new(2023, 3, 16))
        {
            Manners = [DischargeManner.SeepagePit],
            Measurements =
            [
                new(Pollutant.ChemicalOxygenDemand, 1114, null, "mg/L"), new(Pollutant.AmmoniaNitrogen, 199, null, "mg/L"), new(Pollutant.TotalPhosphorus, 14, null, "mg/L")
            ]
        },
        ["chancheng-2022-printing"] = new(new(2022, 8, 8)) { Manners = [DischargeManner.OtherEvasive] },
        ["ruicheng-2020-yellow-river"] = new(new(2020, 4, 1)),
        // The limits are those of GB 21900-2008 table 2, which the publication does not repeat.
        ["shiyan-2015-electroplating"] = new(new(2015, 5, 1))
        {
            Manners = [DischargeManner.HiddenPipe],
            Measurements =
            [
                new(Pollutant.Chromium, 88.8m, 1.0m, "mg/L"), new(Pollutant.HexavalentChromium, 80.4m, 0.2m, "mg/L"), new(Pollutant.Zinc, 11.7m, 1.5m, "mg/L")
            ]
        }
    };

    [Theory]
    [InlineData("guyang-2021-drums", "s2016-1-2", ClauseStanding.MayMeet)]
    [InlineData("haikou-2021-waste-oil", "s2016-1-2", ClauseStanding.MayMeet)]
    [InlineData("dongzhi-2023-slaughterhouse", "s2016-1-5", ClauseStanding.EvidenceMissing)]
    [InlineData("chancheng-2022-printing", "s2016-1-5", ClauseStanding.EvidenceMissing)]
    [InlineData("ruicheng-2020-yellow-river", null, null)]
    [InlineData("shiyan-2015-electroplating", "s2013-1-3", ClauseStanding.MayMeet)]
    public void A_published_case_is_hinted_at_the_clause_its_publication_names(string key, string? clause, ClauseStanding? standing)
    {
        var first = ThresholdHint.Of(Cases[key], Clauses.Shipped).Clauses is [var hint, ..] ? hint : null;

        Assert.Equal((clause, standing), (first?.Clause.Id, first?.Standing));
    }

    [Theory]
    [InlineData("guyang-2021-drums", "s11-1-2")]
    [InlineData("haikou-2021-waste-oil", "s11-1-2")]
    [InlineData("shiyan-2015-electroplating", "s11-1-3")]
    public void The_same_figures_today_touch_the_same_item_of_the_interpretation_in_force(string key, string clause) =>
        Assert.Contains(ThresholdHint.Of(Cases[key] with { ActDate = new(2026, 11, 23) }, Clauses.Shipped).Clauses, c => c.Clause.Id == clause && c.Standing is ClauseStanding.MayMeet);

    [Fact]
    public void Where_the_publication_ends_in_detention_the_hint_asks_for_proof_of_toxicity()
    {
        var hint = Assert.Single(ThresholdHint.Of(Cases["dongzhi-2023-slaughterhouse"], Clauses.Shipped).Clauses);

        Assert.Contains(EvidenceKind.ToxicityOpinion, hint.MissingEvidence);
    }

    [Fact]
    public void Waste_that_was_identified_is_not_asked_for_again()
    {
        var hint = Assert.Single(ThresholdHint.Of(Cases["guyang-2021-drums"], Clauses.Shipped).Clauses);

        Assert.Equal([EvidenceKind.QuantityRecord], hint.MissingEvidence);
    }

    private static Dictionary<Quantity, decimal> Tonnes(decimal tonnes) => new() { [Quantity.HazardousWasteTonnes] = tonnes };
}
