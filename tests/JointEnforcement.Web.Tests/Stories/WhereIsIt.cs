using JointEnforcement.Contracts.Languages;

namespace JointEnforcement.Web.Tests.Stories;

public sealed class WhereIsIt(House house)
{
    private static readonly Words Zh = Words.In("zh-Hans");

    [Fact]
    public async Task F7_AC1_F7_AC3_The_sender_reads_who_has_each_referral_and_opens_it_with_the_keyboard_alone()
    {
        var draft = await house.Draft();
        var id = await house.Received();
        await using var desk = await Desk.Of(house, "eeb-liaison", "where-is-it");
        await desk.IsLive();
        var row = desk.Page.Locator($"tr[data-matter='{id}']");
        await LeafsTo(desk, row);
        await desk.IsLive();
        await Expect(row.Locator(".w-holder")).ToContainTextAsync("谢立军");
        await Expect(desk.Page.Locator($"tr[data-matter='{draft}']")).ToHaveCountAsync(0);

        await house.Then(id, "psb-duty", new ForwardToCompetentPolice { To = "PSB-HC", Reason = "犯罪地在鹤城区。" });
        // Its row moves without a reload: to its new holder, or on, where the list is long.
        await Expect(row.Locator(".w-holder").Filter(new() { HasText = "谢立军" })).ToHaveCountAsync(0, new() { Timeout = 20_000 });
        await desk.Goes("where-is-it");
        await LeafsTo(desk, row);
        await Expect(row.Locator(".w-holder")).ToContainTextAsync(Zh["case.nobody"]);
        await Expect(row.Locator(".w-holder")).ToContainTextAsync("鹤城");
        var since = (await house.As("eeb-liaison").See(id)).Card.HolderSince;
        Assert.Equal(since, DateTimeOffset.Parse((await row.Locator(".w-holder time").GetAttributeAsync("datetime"))!, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromSeconds(1));
        // The colour of a row is said in words as well.
        if (await row.GetAttributeAsync("data-tone") is not null)
            await Expect(row.Locator(".w-left")).ToContainTextAsync(new System.Text.RegularExpressions.Regex(@"\S"));

        await new Keys(desk.Page).Follow($"tr[data-matter='{id}'] a", $"/referrals/{id}$");
        Assert.Empty(desk.Faults);
    }

    // The list stands by time left, and other stories send referrals too.
    private static async Task LeafsTo(Desk desk, ILocator row)
    {
        for (var page = 0; page < 50 && await row.CountAsync() == 0; page++)
        {
            var next = await desk.Page.Locator("a[rel=next]").GetAttributeAsync("href");
            await desk.Goes(next!);
        }
        await Expect(row).ToHaveCountAsync(1);
    }
}
