using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Imports;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Imports;

/// <summary>The six published cases: each ends where its publication ends, and whatever is not marked as assumed happened on a published day.</summary>
public sealed class PublishedCaseTests(House house) : IClassFixture<House>
{
    [Theory]
    [InlineData("guyang", ReferralStage.Judged, MilestoneKind.Judgment, "2021-08-09", "2021-08-09", "2021-09-07", "2023-04", "2023-06")]
    [InlineData("haikou", ReferralStage.Investigating, MilestoneKind.Referral, "2021-06-09", "2021-06-10", "2021-08-02")]
    [InlineData("shiyan", ReferralStage.Judged, MilestoneKind.Judgment, "2015-05-01")]
    [InlineData("dongzhi", null, MilestoneKind.Detention, "2023-03-16", "2023-08-31")]
    [InlineData("chancheng", null, MilestoneKind.Detention, "2022-08-08")]
    [InlineData("ruicheng", null, MilestoneKind.FollowUp, "2020-04", "2020-05-12")]
    public async Task A_published_case_walks_to_its_published_ending_on_its_published_dates(string name, ReferralStage? stage, MilestoneKind last, params string[] published)
    {
        var told = await Imported(name);
        var chronicle = (await house.As(name is "ruicheng" ? "proc-pil" : "eeb-officer").Ask(new ShowCaseFile(told.CaseFile)))!.Milestones;

        Assert.Equal(published, chronicle.Where(m => !m.Assumed).Select(m => m.On));
        Assert.Equal(last, chronicle[^1].Kind);
        Assert.Equal(stage is null, told.Referral is null);
        if (told.Referral is not { } referral)
            return;

        var page = await house.As("eeb-officer").See(referral);
        Assert.Equal(stage, page.Card.Stage);
        Assert.All(page.History.Where(h => !h.Assumed), h => Assert.Contains(published, day => Day(h.OccurredAt).StartsWith(day, StringComparison.Ordinal)));
        Assert.Equal(published[0], Day(page.History[^1].OccurredAt));
    }

    [Fact]
    public async Task What_the_publications_date_and_decide_stands_on_the_card()
    {
        var guyang = await house.As("proc-supervision").See((await Imported("guyang")).Referral!.Value);
        Assert.Equal(JudgmentOutcome.Guilty, guyang.Card.Judgment);
        Assert.Equal("2021-09-07", Day(guyang.Card.FiledAt!.Value));
        Assert.Contains(guyang.Clocks, c => c.Rule == "CR-08b" && c.Provisional && c.DueDate == new DateOnly(2021, 9, 8));
        Assert.Equal(6, guyang.Items.Count);

        var haikou = await house.As("eeb-officer").See((await Imported("haikou")).Referral!.Value);
        Assert.Equal("2021-08-02", Day(haikou.History.Single(h => h.Fact == "DossierDelivered").OccurredAt));
        // 移送公安机关侦办: that the police took it up is published, on which days is not.
        Assert.All(haikou.History.Where(h => h.Fact is "PoliceReceiptIssued" or "CaseFiled" or "EvidenceHandoverSigned"), h => Assert.True(h.Assumed));

        var shiyan = await house.As("proc-supervision").See((await Imported("shiyan")).Referral!.Value);
        Assert.Equal(JudgmentOutcome.Guilty, shiyan.Card.Judgment);
    }

    private async Task<ImportedCase> Imported(string name)
    {
        using var body = new StringContent(ImportTests.Published(name), Encoding.UTF8, "application/json");
        using var answer = await house.As("eeb-liaison").Http.PostAsync(new Uri("api/imports", UriKind.Relative), body);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return Assert.Single((await answer.Content.ReadFromJsonAsync<ImportReport>(HouseJson.Options))!.Cases);
    }

    private static string Day(DateTimeOffset at) => at.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
