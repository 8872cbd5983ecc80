namespace JointEnforcement.Web.Tests.Stories;

public sealed class KeyboardAlone(House house)
{
    private const string Referral = "/referrals/[0-9a-f-]{36}$";
    private const string Send = ".act-send button[type=submit]";

    [Fact]
    public async Task F25_AC4_A_referral_goes_from_its_opening_to_the_receipt_without_a_mouse()
    {
        await using var desk = await Desk.Of(house, "eeb-liaison", "referrals/new");
        var keys = new Keys(desk.Page);
        await Opens(keys, Situations.Facts(Situations.NewTitle()));
        var matter = Guid.Parse(desk.Page.Url.Split('/')[^1]);

        await keys.Follow(Step("task-group"), "/acts/task-group$");
        await keys.Tick("[name=Members][value=eeb-liaison]");
        await keys.Tick("[name=Members][value=eeb-officer2]");
        await keys.Follow(Send, Referral);
        await AddsItem(keys, MaterialKind.ReferralLetter, "移送书");
        await AddsItem(keys, MaterialKind.InvestigationReport, "调查报告");
        await keys.Follow(Step("report"), "/acts/report$");
        await keys.Write("[name=Opinion]", "建议移送。");
        await keys.Follow(Send, Referral);

        await desk.Becomes("eeb-head", $"referrals/{matter}");
        await keys.Follow(Step("approval"), "/acts/approval$");
        await keys.Write("[name=IncompleteReason]", "随后补送。");
        await keys.Follow(Send, Referral);
        await desk.Becomes("eeb-liaison", $"referrals/{matter}");
        await keys.Follow(Step("delivery"), "/acts/delivery$");
        await keys.Follow(Send, Referral);
        await desk.Becomes("psb-duty", $"referrals/{matter}");
        await keys.Follow(Step("receipt"), "/acts/receipt$");
        await keys.Follow(Send, Referral);
        await Expect(desk.Page.Locator(".receipt-line")).ToBeVisibleAsync();
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task F25_AC4_The_first_stop_skips_to_the_content_and_a_slash_goes_to_the_search()
    {
        await using var desk = await Desk.Of(house, "eeb-liaison", "referrals");
        await Expect(desk.Page.Locator("h1")).ToBeFocusedAsync();
        await new Keys(desk.Page).BackTo(".skip");
        await Expect(desk.Page.Locator(".skip")).ToBeInViewportAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator("main")).ToBeFocusedAsync();
        await desk.Page.Keyboard.PressAsync("Tab");
        Assert.True(await desk.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));

        await desk.Page.Keyboard.PressAsync("/");
        await Expect(desk.Page.Locator("#search")).ToBeFocusedAsync();
        await desk.Page.Keyboard.TypeAsync("黔城/二");
        await Expect(desk.Page.Locator("#search")).ToHaveValueAsync("黔城/二");
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.Page.WaitForURLAsync("**/referrals?q=*");
    }

    private static async Task Opens(Keys keys, CaseFacts facts)
    {
        await keys.Write("[name='Facts.Title']", facts.Title);
        await keys.Write("[name='Facts.Violation']", facts.Violation);
        await keys.Write("[name='Facts.SuspectedCrime']", facts.SuspectedCrime);
        await keys.Write("[name='Facts.Summary']", facts.Summary);
        await keys.Write("[name='Facts.Source']", facts.Source);
        await keys.Write("[name='Facts.Party']", facts.Party);
        await keys.Write("[name='Facts.Township']", facts.Township);
        await keys.WriteDay("[name='Facts.ActDate']", facts.ActDate);
        await keys.Follow(Send, Referral);
    }

    private static async Task AddsItem(Keys keys, MaterialKind kind, string title)
    {
        await keys.Follow(Step("dossier-items"), "/acts/dossier-items$");
        await keys.Choose("[name=Kind]", kind.ToString());
        await keys.Write("[name=Title]", title);
        await keys.Write("[name=Pages]", "3");
        await keys.Attach("input[type=file]", Files.Pdf(title));
        await keys.Follow(Send, Referral);
    }

    private static string Step(string act) => $".page-tools a[href$='/acts/{act}']";
}
