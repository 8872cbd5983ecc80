namespace JointEnforcement.Web.Tests.Stories;

public sealed class GuidedCard(House house)
{
    private const int Most = 25;

    [Fact]
    public async Task F23_AC4_A_newcomer_goes_from_the_card_to_a_filed_referral()
    {
        await using var desk = await Desk.Of(house, "gov-coordinator");
        var hands = new Hands(desk.Page);

        await hands.Press(Step("referrals%2F"));
        await hands.Press(".page-tools a.primary[href$='/acts/delivery']");
        await hands.Press(".act-send button[type=submit]");
        await Expect(desk.Page.Locator(".way .copied")).ToBeVisibleAsync();
        var title = (await desk.Page.Locator("h1").InnerTextAsync()).Trim();

        await hands.Press(".rail ul a[href='./']");
        await hands.Press(Step("inbox"));
        await hands.Press($".slip a:has-text('{title}')");
        await hands.Press(".page-tools a.primary[href$='/acts/receipt']");
        await hands.Press(".act-send button[type=submit]");
        await Expect(desk.Page.Locator(".receipt-line")).ToBeVisibleAsync();

        await hands.Press(".rail ul a[href='./']");
        await hands.Press(Step("supplement-request"));
        await hands.Pick("select[name='Lines[0].Kind']", nameof(MaterialKind.TestReportOrOpinion));
        await hands.Write("[name='Lines[0].Title']", "废矿物油检测报告");
        await hands.Press(".act-send button[type=submit]");
        await Expect(desk.Page.Locator("[aria-labelledby=pane-referral-supplement]")).ToContainTextAsync("废矿物油检测报告");

        await hands.Press(".rail ul a[href='./']");
        await hands.Press(Step("filing"));
        await hands.Write("[name=Charge]", "污染环境罪");
        await hands.Press(".act-send button[type=submit]");
        await Expect(desk.Page.Locator(".way .status")).ToHaveTextAsync(Contracts.Languages.Words.In("zh-Hans")["stage.Filed"]);

        Assert.InRange(hands.Moves, 1, Most);
        Assert.Empty(desk.Faults);
    }

    private static string Step(string leads) => $".guide ol a[href*='{leads}']:not([href*='new']) >> nth=0";

    private sealed class Hands(IPage page)
    {
        public int Moves { get; private set; }

        public async Task Press(string place)
        {
            Moves++;
            await Expect(page.Locator(place)).ToBeVisibleAsync(new() { Timeout = 15_000 });
            await page.Locator(place).ClickAsync();
        }

        public async Task Write(string place, string text)
        {
            Moves++;
            await page.Locator(place).FillAsync(text);
        }

        public async Task Pick(string place, string value)
        {
            Moves++;
            await page.Locator(place).SelectOptionAsync(value);
        }
    }
}
