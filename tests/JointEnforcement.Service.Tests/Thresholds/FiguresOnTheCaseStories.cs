using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Contracts.Thresholds;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Thresholds;

/// <summary>The figures of a case are facts of it, and its page says which clauses they may touch (法释〔2023〕7号); never more than a hint.</summary>
[Collection(nameof(TheHouse))]
public sealed class FiguresOnTheCaseStories(House house)
{
    private static RecordCaseFigures Of(decimal chromium) => new()
    {
        Figures = new() { Measurements = [new(Pollutant.Chromium, chromium, 1.5m, "mg/L")], Manners = [DischargeManner.HiddenPipe], Evidence = [EvidenceKind.MonitoringReport] }
    };

    [Fact]
    public async Task Figures_entered_for_a_case_stand_beside_the_clauses_they_may_touch()
    {
        var bureau = house.As("eeb-officer");
        var id = await house.Draft();
        Assert.Null((await bureau.See(id)).Hint);

        await bureau.Does(id, Of(18.4m));

        var hint = (await bureau.See(id)).Hint!;
        var metals = Assert.Single(hint.Clauses, c => c.Exceedances.Count > 0);
        Assert.Equal(ClauseStanding.MayMeet, metals.Standing);
        Assert.Contains("第1条", metals.ClauseZh, StringComparison.Ordinal);
        Assert.DoesNotContain(EvidenceKind.MonitoringReport, metals.MissingEvidence);
        Assert.NotEmpty(metals.MissingEvidence);
        Assert.NotEmpty(hint.Zh);
    }

    [Fact]
    public async Task What_lies_between_the_two_readings_of_three_times_says_so_on_the_case()
    {
        var id = await house.Draft();
        await house.As("eeb-officer").Does(id, Of(5m));

        var reading = (await house.As("eeb-officer").See(id)).Hint!.Clauses.SelectMany(c => c.Exceedances).Single();

        Assert.True(reading.ByLimit);
        Assert.False(reading.ByExcess);
    }

    [Fact]
    public async Task Who_has_the_letter_alone_reads_no_figures()
    {
        var id = await house.Documented();
        await house.As("eeb-officer").Does(id, Of(18.4m));
        await house.As("eeb-officer").Does(id, new SubmitReferralReport { Opinion = "建议移送。" });
        await house.As("eeb-head").Does(id, new ApproveReferral { Opinion = "同意。", IncompleteReason = "检测报告随后补送。" });
        await house.As("eeb-officer").Does(id, new DeliverDossier { Channel = "platform" });

        Assert.NotNull((await house.As("psb-duty").See(id)).Hint);
        var prosecutor = await house.As("proc-supervision").See(id);
        Assert.Equal(Sight.Letter, prosecutor.Sight);
        Assert.Null(prosecutor.Hint);
        Assert.DoesNotContain("CaseFiguresRecorded", prosecutor.History.Select(h => h.Fact));
    }

    [Fact]
    public async Task Figures_that_cannot_be_are_refused_and_nothing_is_kept()
    {
        var id = await house.Draft();
        var bureau = house.As("eeb-officer");

        Assert.Equal("threshold.negative-number", (await bureau.Perform(id, Of(-1m))).Refusal!.Code);
        Assert.Equal(400, (await bureau.Perform(id, new RecordCaseFigures { Figures = new() })).Refusal!.Status);
        var twice = await bureau.Perform(id, new RecordCaseFigures { Figures = new() { Quantities = [new(Quantity.LossYuan, 1), new(Quantity.LossYuan, 2)] } });
        Assert.Equal(("figures.quantities", "shape.twice"), (twice.Refusal!.Errors[0].Field, twice.Refusal.Errors[0].Code));
        var unit = await bureau.Perform(id, new RecordCaseFigures { Figures = new() { Measurements = [new(Pollutant.Chromium, 2m, 1m, new string('x', 21))] } });
        Assert.Equal("figures.measurements[0].unit", Assert.Single(unit.Refusal!.Errors).Field);
        Assert.Equal(1, (await bureau.See(id)).Card.Version);
    }
}
