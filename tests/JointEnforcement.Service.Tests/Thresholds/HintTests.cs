using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using JointEnforcement.Client;
using JointEnforcement.Contracts.Thresholds;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Thresholds;

[Collection(nameof(TheHouse))]
public sealed class HintTests(House house)
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public async Task Figures_are_hinted_at_clauses_with_numbers_texts_and_missing_evidence()
    {
        var hint = await Hint(new() { ActDate = Day, Quantities = new Dictionary<Quantity, decimal> { [Quantity.HazardousWasteTonnes] = 14.2m } });

        var clause = Assert.Single(hint.Clauses);
        Assert.Equal(("s11-1-2", ClauseStanding.MayMeet, "338", false), (clause.Id, clause.Standing, clause.Crime, clause.ToCheck));
        Assert.EndsWith("（法释〔2023〕7号）第1条第2项", clause.ClauseZh, StringComparison.Ordinal);
        Assert.Equal("非法排放、倾倒、处置危险废物三吨以上的", clause.TextZh);
        Assert.Equal(new Comparison("quantity.HazardousWasteTonnes", 14.2m, 3, null), Assert.Single(clause.Comparisons));
        Assert.Equal([EvidenceKind.HazardousWasteIdentification, EvidenceKind.QuantityRecord], clause.MissingEvidence);
        Assert.StartsWith("可能符合", clause.Zh, StringComparison.Ordinal);
        Assert.EndsWith("是否构成犯罪由有权机关认定。", clause.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_readings_stand_side_by_side()
    {
        var hint = await Hint(new() { ActDate = Day, Measurements = [new(Pollutant.Lead, 0.35m, 0.1m, "mg/L")] });

        var clause = hint.Clauses.Single(c => c.Id == "s11-1-3");
        Assert.True(clause.ReadingsDiffer);
        Assert.Equal(new Exceedance(Pollutant.Lead, 0.35m, 0.1m, "mg/L", 3, 3.5m, 2.5m, true, false), Assert.Single(clause.Exceedances));
    }

    [Fact]
    public async Task What_a_clause_asks_for_and_nobody_said_is_named()
    {
        var hint = await Hint(new() { ActDate = Day, Manners = [DischargeManner.SeepagePit], Evidence = [EvidenceKind.InspectionRecord] });

        var clause = Assert.Single(hint.Clauses);
        Assert.Equal((ClauseStanding.EvidenceMissing, "aspect.toxic"), (clause.Standing, Assert.Single(clause.NotKnown)));
        Assert.Equal([EvidenceKind.ToxicityOpinion], clause.MissingEvidence);
    }

    [Fact]
    public async Task The_window_of_two_years_is_shown()
    {
        var hint = await Hint(new() { ActDate = Day, PriorPenalties = [new(PriorPenaltyMatter.Mining, new(2025, 1, 10)), new(PriorPenaltyMatter.Mining, new(2026, 3, 2))] });

        Assert.Equal(new PenaltyWindow(new(2025, 1, 10), new(2027, 1, 10), 2, 2), Assert.Single(hint.Clauses).Window);
    }

    [Fact]
    public async Task Wrong_figures_are_refused_each_with_its_member_and_code()
    {
        using var answer = await Sent(
            """{ "measurements": [{ "pollutant": "Lead", "value": -1, "limit": 0, "unit": "ppm" }], "quantities": { "LossYuan": -3 }, "priorPenalties": [{ "matter": "Mining", "effectiveOn": "2199-01-01" }] }""");

        var refusal = await Answers.Refuses(answer, HttpStatusCode.UnprocessableEntity, "threshold.negative-number");
        Assert.Equal(
            [
                ("measurements[0].value", "threshold.negative-number"), ("measurements[0].limit", "threshold.limit-not-positive"), ("measurements[0].unit", "threshold.unknown-unit"),
                ("quantities.LossYuan", "threshold.negative-number"), ("priorPenalties[0].effectiveOn", "threshold.penalty-in-future")
            ],
            refusal.Errors.Select(e => (e.Field, e.Code)));
        Assert.All(refusal.Errors, e => Assert.True(e.Zh.Length > 0 && e.En.Length > 0));
        Assert.Contains("ppm", refusal.Errors[2].Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "case": "x" }""")]
    [InlineData("""{ "quantities": { "Buckets": 3 } }""")]
    [InlineData("""{ "measurements": [{ "pollutant": "Kryptonite", "value": 1, "limit": 1, "unit": "mg/L" }] }""")]
    [InlineData("""{ "measurements": [{ "pollutant": 3, "value": 1, "limit": 1, "unit": "mg/L" }] }""")]
    [InlineData("""{ "measurements": null }""")]
    [InlineData("""{ "actDate": "yesterday" }""")]
    [InlineData("null")]
    [InlineData("")]
    public async Task What_is_not_known_is_not_read(string body) => await Answers.Refuses(await Sent(body), HttpStatusCode.BadRequest, "request.malformed");

    [Fact]
    public async Task Sizes_are_bounded()
    {
        var many = string.Join(',', Enumerable.Repeat("""{ "kind": "OtherLand", "mu": 1 }""", 21));
        using var rows = await Sent($$"""{ "land": [{{many}}] }""");
        using var huge = await Sent("""{ "quantities": { "LossYuan": 1000000000001 } }""");
        using var body = await Sent($$"""{ "x": "{{new string('x', 70_000)}}" }""");

        Assert.Equal(("land", "shape.too-many"), Only(await Answers.Refuses(rows, HttpStatusCode.BadRequest, "request.invalid")));
        Assert.Equal("shape.out-of-range", Only(await Answers.Refuses(huge, HttpStatusCode.BadRequest, "request.invalid")).Code);
        await Answers.Refuses(body, HttpStatusCode.RequestEntityTooLarge, "request.too-large");
    }

    [Fact]
    public async Task The_page_says_that_it_is_a_hint_and_names_the_clause()
    {
        var page = WebUtility.HtmlDecode(await house.As("eeb-officer").Http.GetStringAsync("thresholds?date=2026-11-01&HazardousWasteTonnes=3"));

        Assert.Contains("是否构成犯罪由有权机关认定", page, StringComparison.Ordinal);
        Assert.Contains("可能符合", page, StringComparison.Ordinal);
        Assert.Contains("第1条第2项", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_offers_the_units_that_are_known() => Assert.Equal(Domain.Thresholds.Clauses.Shipped.Units, Measurement.Units);

    private static (string Field, string Code) Only(Contracts.RefusalNotice refusal)
    {
        var error = Assert.Single(refusal.Errors);
        return (error.Field, error.Code);
    }

    private async Task<ThresholdHint> Hint(CaseFigures figures) => (await house.As("eeb-officer").Ask(new HintThresholds(figures)))!;

    private async Task<HttpResponseMessage> Sent(string body) =>
        await house.As("eeb-officer").Http.PostAsync("api/thresholds/hint", new StringContent(body, MediaTypeHeaderValue.Parse("application/json")));
}
