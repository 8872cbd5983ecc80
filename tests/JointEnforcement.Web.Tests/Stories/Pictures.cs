using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Web.Tests.Stories;

/// <summary>The pictures of the README, taken from the demonstration: run with <c>-explicit only</c> and PICTURES set to a folder.</summary>
public sealed class Pictures(House house)
{
    [Fact(Explicit = true)]
    public async Task The_house_has_its_picture_taken()
    {
        var folder = Environment.GetEnvironmentVariable("PICTURES") ?? throw new InvalidOperationException("Set PICTURES to the folder the pictures go to.");
        await using var desk = await Desk.Of(house, "eeb-liaison", "guide/hide");
        await Take(desk, "", folder, "dashboard.png");
        await Take(desk, "referrals", folder, "list.png");
        await Take(desk, "board", folder, "board.png");
        await Take(desk, await Telling(), folder, "referral.png");
        await Take(desk, "demonstration/side-by-side", folder, "side-by-side.png");
        await Take(desk, await Standing(), folder, "penalty.png");
        await desk.Becomes("proc-supervision");
        await Take(desk, "workbench", folder, "workbench.png");
        await desk.Becomes("eeb-liaison");
        await desk.Speaks("en");
        await Take(desk, "", folder, "dashboard-en.png");
        await using var phone = await Desk.Of(house, "psb-duty", "guide/hide", 390, 844, scale: 2);
        await Take(phone, "inbox", folder, "phone.png");
    }

    /// <summary>A referral that has come far enough to show receipt, supplement and running clocks.</summary>
    private async Task<string> Telling()
    {
        var lines = (await house.As("eeb-liaison").Asks(new ListReferrals(ReferralFilter.UnderReview, Take: 100)))!.Lines;
        var best = lines.OrderByDescending(l => l.Card.Supplement is not SupplementState.None).ThenByDescending(l => l.Card.Version).First();
        return $"referrals/{best.Card.Id}";
    }

    /// <summary>A penalty case whose time stands still while the referral of the same matter is under way.</summary>
    private async Task<string> Standing()
    {
        var cases = (await house.As("eeb-liaison").Asks(new ListMatters(MatterKind.PenaltyCase, Take: 100)))!.Lines;
        foreach (var line in cases)
            if ((await house.As("eeb-liaison").Asks(new ShowMatter(MatterKind.PenaltyCase, line.Card.Id)))!.Clocks.Any(c => c.State is ClockState.Suspended))
                return $"penalties/{line.Card.Id}";
        throw new InvalidOperationException("No penalty case of the demonstration stands still.");
    }

    private static async Task Take(Desk desk, string address, string folder, string name)
    {
        await desk.Goes(address);
        await Expect(desk.Page.Locator("#live-state")).ToHaveAttributeAsync("data-state", "connected");
        foreach (var frame in desk.Page.Frames.Skip(1))
            await Expect(frame.Locator("#live-state")).ToHaveAttributeAsync("data-state", "connected");
        await desk.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name) });
    }
}
