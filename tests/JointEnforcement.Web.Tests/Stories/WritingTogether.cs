namespace JointEnforcement.Web.Tests.Stories;

public sealed class WritingTogether(House house)
{
    [Fact]
    public async Task F13_AC1_Typed_text_stays_while_another_officer_moves_the_matter()
    {
        var matter = await house.Received();
        await using var desk = await Desk.Of(house, "psb-duty", $"referrals/{matter}/acts/non-filing");
        await desk.IsLive();
        await desk.Types("Reason", "尚在斟酌的理由");
        await house.As("psb-officer").Does(matter, new SetReviewTier { Tier = ReviewTier.SevenDays, Reason = "线索需要查证" });

        await Expect(desk.Page.Locator(".region-badge")).ToBeVisibleAsync();
        await Expect(desk.Page.Locator("[name=Reason]")).ToHaveValueAsync("尚在斟酌的理由");
        await desk.Page.Locator(".region-badge").ClickAsync();
        await Expect(desk.Page.Locator(".region-badge")).ToHaveCountAsync(0);
        await Expect(desk.Page.Locator("[name=Reason]")).ToHaveValueAsync("尚在斟酌的理由");
        await desk.Types("LegalBasis", "刑事诉讼法第一百一十二条");
        await desk.Sends();
        Assert.Equal(ReferralStage.NotFiled, (await house.As("psb-duty").See(matter)).Card.Stage);
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task F13_AC2_Two_officers_who_changed_the_same_fact_choose_side_by_side()
    {
        var matter = await house.Draft();
        var facts = (await house.As("eeb-liaison").See(matter)).Card.Facts;
        await using var desk = await Desk.Of(house, "eeb-liaison", $"referrals/{matter}/acts/facts");
        await desk.Types("Facts.Township", "安江镇");
        await desk.Types("Facts.Summary", "我改写的案情。");
        await house.As("eeb-officer2").Does(matter, new AmendReferralFacts { Facts = facts with { Township = "托口镇", Party = "某五金厂" } });
        await desk.Page.Locator(".act-send button[type=submit]").ClickAsync();

        var sides = desk.Page.Locator(".conflict .choice");
        await Expect(desk.Page.Locator(".conflict")).ToHaveCountAsync(1);
        await Expect(sides).ToContainTextAsync(["托口镇", "安江镇"]);
        await sides.Nth(1).ClickAsync();
        await desk.Sends();
        Assert.Equal(facts with { Township = "安江镇", Party = "某五金厂", Summary = "我改写的案情。" }, (await house.As("eeb-liaison").See(matter)).Card.Facts);
    }

    [Fact]
    public async Task F13_AC3_A_draft_comes_back_after_the_page_was_closed()
    {
        var matter = await house.Received();
        await using var desk = await Desk.Of(house, "psb-duty", $"referrals/{matter}/acts/supplement-request");
        await Titles(desk).First.FillAsync("废水检测报告");
        await desk.Page.Locator("[data-row-add]").ClickAsync();
        await Titles(desk).Nth(1).FillAsync("暗管现场照片");
        await Expect(desk.Page.Locator("[data-draft-note]")).ToBeVisibleAsync();
        await desk.Page.CloseAsync();

        await desk.AnotherPage();
        await desk.Goes($"referrals/{matter}/acts/supplement-request");
        await Expect(Titles(desk).First).ToHaveValueAsync("废水检测报告");
        await Expect(Titles(desk).Nth(1)).ToHaveValueAsync("暗管现场照片");
        await Kinds(desk).First.SelectOptionAsync(nameof(MaterialKind.TestReportOrOpinion));
        await Kinds(desk).Nth(1).SelectOptionAsync(nameof(MaterialKind.PhotoOrRecording));
        await desk.Sends();
        Assert.Equal(["废水检测报告", "暗管现场照片"], (await house.As("psb-duty").See(matter)).Supplement.Select(l => l.Title));
        Assert.Empty(desk.Faults);
    }

    private static ILocator Titles(Desk desk) => desk.Page.Locator("[data-row] [name$='.Title']");

    private static ILocator Kinds(Desk desk) => desk.Page.Locator("[data-row] [name$='.Kind']");
}
