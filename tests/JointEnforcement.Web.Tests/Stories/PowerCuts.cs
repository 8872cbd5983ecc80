using System.Text.RegularExpressions;
using JointEnforcement.Contracts.Languages;

namespace JointEnforcement.Web.Tests.Stories;

[Collection(nameof(Alone))]
public sealed partial class PowerCuts(House house)
{
    [Fact]
    public async Task F11_AC2_A_page_survives_the_fall_of_the_service_and_misses_nothing()
    {
        var matter = await house.Delivered();
        await using var desk = await Desk.Of(house, "eeb-liaison", $"referrals/{matter}");
        await desk.IsLive();
        await desk.Page.EvaluateAsync("window.sameVisit = true");

        await house.Falls();
        await Expect(State(desk)).ToHaveAttributeAsync("data-state", "reconnecting");
        await Expect(State(desk)).ToHaveTextAsync(Words.In("zh-Hans")["live.reconnecting"]);
        await house.Rises();
        await house.As("psb-duty").Does(matter, new IssuePoliceReceipt());

        await Expect(desk.Page.Locator(".receipt-line")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(State(desk)).ToHaveAttributeAsync("data-state", "connected", new() { Timeout = 30_000 });
        Assert.True(await desk.Page.EvaluateAsync<bool>("window.sameVisit === true"));
        await desk.Goes("inbox");
        Assert.StartsWith(house.Address.AbsoluteUri, desk.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F13_AC4_Typed_text_and_session_survive_the_fall_of_the_service()
    {
        var matter = await house.Received();
        await using var desk = await Desk.Of(house, "psb-duty", $"referrals/{matter}/acts/non-filing");
        var asked = new List<string>();
        await desk.Types("Reason", "断电前写下的理由");
        await Expect(desk.Page.Locator("[data-draft-note]")).ToBeVisibleAsync();
        await house.Falls();
        await desk.Types("LegalBasis", "断电时写下的依据");
        await Expect(desk.Page.Locator("[data-draft-note]")).ToHaveTextAsync(Words.In("zh-Hans")["draft.local"]);
        await house.Rises();

        desk.Page.Request += (_, request) => asked.Add(request.Url);
        await desk.Page.ReloadAsync();
        await Expect(desk.Page.Locator("[name=Reason]")).ToHaveValueAsync("断电前写下的理由");
        await Expect(desk.Page.Locator("[name=LegalBasis]")).ToHaveValueAsync("断电时写下的依据");
        await desk.Sends();
        Assert.Equal(ReferralStage.NotFiled, (await house.As("psb-duty").See(matter)).Card.Stage);
        Assert.DoesNotContain(asked, url => url.StartsWith(house.Identity.AbsoluteUri, StringComparison.Ordinal));
    }

    [Fact]
    public async Task F11_AC3_Where_the_live_connection_is_barred_the_page_asks_again_and_says_so()
    {
        var matter = await house.Delivered();
        await using var desk = await Desk.Open(house);
        await desk.Context.RouteAsync(Hub(), route => route.AbortAsync());
        await desk.Becomes("eeb-liaison", $"referrals/{matter}");
        await Expect(State(desk)).ToHaveAttributeAsync("data-state", "polling");
        await Expect(State(desk)).ToHaveTextAsync(Words.In("zh-Hans")["live.polling"]);

        var receipt = await desk.Page.WillShow(".receipt-line");
        await house.As("psb-duty").Does(matter, new IssuePoliceReceipt());
        var issued = (await house.As("psb-duty").See(matter)).Receipt!.At;
        Assert.InRange((await receipt - issued).TotalSeconds, 0, 10);
    }

    private static ILocator State(Desk desk) => desk.Page.Locator("#live-state");

    [GeneratedRegex(@"/live(/|\?|$)")]
    private static partial Regex Hub();
}
