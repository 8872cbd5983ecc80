namespace JointEnforcement.Web.Tests.Stories;

[Collection(nameof(Alone))]
public sealed class SideBySide(House house)
{
    [Fact]
    public async Task F23_AC3_What_is_sent_on_the_left_arrives_on_the_right()
    {
        var title = Situations.NewTitle();
        var matter = await house.Approved(title);
        await using var desk = await Desk.Of(house, "eeb-liaison", "demonstration/side-by-side");
        var left = await Pane(desk, 0);
        var right = await Pane(desk, 1);
        await Expect(left.Locator("#live-state")).ToHaveAttributeAsync("data-state", "connected");
        await Expect(right.Locator("#live-state")).ToHaveAttributeAsync("data-state", "connected");
        await Expect(right.Locator(".slips, .sheet")).ToBeVisibleAsync();

        await left.GotoAsync($"referrals/{matter}/acts/delivery");
        var arrived = await right.WillShow("[data-region=inbox] a", title);
        await left.Locator(".act-send button[type=submit]").ClickAsync();
        await left.WaitForURLAsync($"**/referrals/{matter}");
        Watching.InTime((await house.As("eeb-liaison").See(matter)).Card.DeliveredAt!.Value, await arrived);

        await right.Locator($"a:has-text('{title}')").ClickAsync();
        await right.Locator(".page-tools a[href$='/acts/receipt']").ClickAsync();
        var receipt = await left.WillShow(".receipt-line");
        await right.Locator(".act-send button[type=submit]").ClickAsync();
        var seen = await receipt;
        Watching.InTime((await house.As("psb-duty").See(matter)).Receipt!.At, seen);
        Assert.Empty(desk.Faults);
    }

    private static async Task<IFrame> Pane(Desk desk, int which) =>
        await (await desk.Page.Locator("iframe").Nth(which).ElementHandleAsync()).ContentFrameAsync() ?? throw new InvalidOperationException("A pane has no page.");
}
