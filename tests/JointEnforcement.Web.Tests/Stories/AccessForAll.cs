using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace JointEnforcement.Web.Tests.Stories;

/// <summary>Every page of the house in one language: what a checker finds, what runs off the side, what has no word, what was not served.</summary>
public abstract partial class AccessForAll(House house, string language, params int[] checkedAt)
{
    private static readonly AxeRunOptions Standard = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] },
        ResultTypes = [ResultType.Violations]
    };

    private readonly List<string> _found = [];

    [Fact]
    public async Task F25_AC4_Every_page_is_open_to_everybody()
    {
        await using var desk = await Desk.Open(house, language: language);
        await SignIn(desk);
        foreach (var group in (await Tour.Of(house)).GroupBy(s => s.Officer))
        {
            await desk.Becomes(group.Key, "inbox");
            foreach (var stop in group)
            {
                await desk.Goes(stop.Address);
                await Look(desk, stop.ToString());
            }
        }
        await desk.Becomes("eeb-liaison", "inbox");
        await Errors(desk);
        Assert.True(_found.Count == 0, string.Join("\n", _found.GroupBy(f => f).Select(g => $"{g.Count()} × {g.Key}")));
    }

    private async Task SignIn(Desk desk)
    {
        await desk.Goes("");
        await desk.Goes($"{desk.Page.Url}&ui_locales={language}");
        await Look(desk, "sign-in");
        await desk.Page.Locator("#account").FillAsync("eeb-liaison");
        await desk.Page.Locator("#password").FillAsync("not this one");
        await desk.Page.Locator("button.go").ClickAsync();
        await Look(desk, "sign-in refused");
    }

    private async Task Errors(Desk desk)
    {
        await desk.Goes("referrals/new");
        await desk.Page.EvaluateAsync("document.querySelector('.act-form').noValidate = true");
        await desk.Page.Locator(".act-send button[type=submit]").ClickAsync();
        await Expect(desk.Page.Locator("#refusal")).ToBeVisibleAsync();
        await Look(desk, "referrals/new, refused");

        var matter = await house.Draft();
        var facts = (await house.As("eeb-liaison").See(matter)).Card.Facts;
        await desk.Goes($"referrals/{matter}/acts/facts");
        await desk.Types("Facts.Township", "安江镇");
        await house.As("eeb-officer2").Does(matter, new AmendReferralFacts { Facts = facts with { Township = "托口镇" } });
        await desk.Page.Locator(".act-send button[type=submit]").ClickAsync();
        await Expect(desk.Page.Locator(".conflict")).ToBeVisibleAsync();
        await Look(desk, "acts/facts, in conflict");
    }

    private async Task Look(Desk desk, string where)
    {
        await Wide(desk, where, 1440, 900);
        await Wide(desk, where, 1280, 800);
        // Half the width is what a page has at twice the size.
        await Wide(desk, where, 720, 450);
        await Wide(desk, where, 390, 844);
        var text = await desk.Page.Locator("body").InnerTextAsync();
        _found.AddRange(Gap().Matches(text).Select(m => $"{where}: {m.Value} has no words"));
        _found.AddRange(desk.TakeFaults().Where(f => !Expected(f)).Select(f => $"{where}: {f}"));
    }

    private async Task Wide(Desk desk, string where, int width, int height)
    {
        await desk.Page.SetViewportSizeAsync(width, height);
        var over = await desk.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
        if (over > 0)
            _found.Add($"{where}: {over} px too wide at {width}");
        if (checkedAt.Contains(width))
            await Check(desk, $"{where} {width}");
    }

    private async Task Check(Desk desk, string where)
    {
        foreach (var violation in (await desk.Page.RunAxe(Standard)).Violations)
            _found.Add($"{where}: {violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(n => n.Html.Length > 200 ? n.Html[..200] : n.Html))}");
    }

    // A page that is not there, and a form that is refused, are answered as such.
    private static bool Expected(string fault) => fault.Contains("no-such-page", StringComparison.Ordinal) || fault.Contains("status of 422", StringComparison.Ordinal)
        || fault.Contains("status of 409", StringComparison.Ordinal) || fault.StartsWith("422 ", StringComparison.Ordinal) || fault.StartsWith("409 ", StringComparison.Ordinal);

    [GeneratedRegex(@"\[[A-Za-z][\w-]*(\.[\w-]+)+\]")]
    private static partial Regex Gap();
}

public sealed class AccessInSimplifiedChinese(House house) : AccessForAll(house, "zh-Hans", 390);

public sealed class AccessInTraditionalChinese(House house) : AccessForAll(house, "zh-Hant");

public sealed class AccessInEnglish(House house) : AccessForAll(house, "en", 1440);
