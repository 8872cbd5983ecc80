namespace JointEnforcement.Web.Tests.Stories;

public sealed class KeyboardAlone(House house)
{
    private const string Referral = "/referrals/[0-9a-f-]{36}$";
    private const string Send = ".act-send button[type=submit]";

    [Fact]
    public async Task F25_AC4_A_referral_goes_from_its_opening_to_the_judgment_and_its_closing_without_a_mouse()
    {
        await using var desk = await Desk.Of(house, "eeb-liaison", "referrals/new");
        var keys = new Keys(desk.Page);
        await Opens(keys, Situations.Facts(Situations.NewTitle()));
        var matter = Guid.Parse(desk.Page.Url.Split('/')[^1]);

        await Step(desk, keys, "task-group");
        await keys.Tick("[name=Members][value=eeb-liaison]");
        await keys.Tick("[name=Members][value=eeb-officer2]");
        await keys.Follow(Send, Referral);
        await AddsItem(desk, keys, MaterialKind.ReferralLetter, "移送书");
        await AddsItem(desk, keys, MaterialKind.InvestigationReport, "调查报告");
        await Step(desk, keys, "report");
        await keys.Write("[name=Opinion]", "建议移送。");
        await keys.Follow(Send, Referral);

        await desk.Becomes("eeb-head", $"referrals/{matter}");
        await Step(desk, keys, "approval");
        await keys.Write("[name=IncompleteReason]", "随后补送。");
        await keys.Follow(Send, Referral);
        await desk.Becomes("eeb-liaison", $"referrals/{matter}");
        await Step(desk, keys, "delivery");
        await keys.Follow(Send, Referral);
        await desk.Becomes("psb-duty", $"referrals/{matter}");
        await Step(desk, keys, "receipt");
        await keys.Follow(Send, Referral);
        await Expect(desk.Page.Locator(".receipt-line")).ToBeVisibleAsync();

        await desk.Becomes("psb-officer", $"referrals/{matter}");
        await Step(desk, keys, "supplement-request");
        await keys.Choose("[name='Lines[0].Kind']", nameof(MaterialKind.TestReportOrOpinion));
        await keys.Write("[name='Lines[0].Title']", "废水检测报告");
        await keys.Follow(Send, Referral);
        await desk.Becomes("eeb-liaison", $"referrals/{matter}");
        await Step(desk, keys, "supplement");
        await keys.Write("[name='Answers[0].Pages']", "4");
        await keys.Attach("input[type=file]", Files.Pdf("废水检测报告"));
        await keys.Follow(Send, Referral);
        await desk.Becomes("psb-officer", $"referrals/{matter}");
        await Step(desk, keys, "filing");
        await keys.Write("[name=Charge]", "污染环境罪");
        await keys.Follow(Send, Referral);
        await Sends(desk, keys, "decision-notice");
        await HandsOver(desk, keys, matter);
        await Sends(desk, keys, "prosecution-transfer");
        await desk.Becomes("proc-supervision", $"referrals/{matter}");
        await Sends(desk, keys, "prosecution");
        await Step(desk, keys, "judgment");
        await keys.Tick($"[name=Outcome][value={JudgmentOutcome.Guilty}]");
        await keys.Write("[name=Summary]", "判处有期徒刑一年。");
        await keys.Follow(Send, Referral);
        await desk.Becomes("eeb-liaison", $"referrals/{matter}");
        await Step(desk, keys, "closing");
        await keys.Write("[name=Summary]", "刑事判决生效。");
        await keys.Follow(Send, Referral);
        Assert.Equal(ReferralStage.Closed, (await house.As("eeb-liaison").See(matter)).Card.Stage);
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

    private static async Task AddsItem(Desk desk, Keys keys, MaterialKind kind, string title)
    {
        await Step(desk, keys, "dossier-items");
        await keys.Choose("[name=Kind]", kind.ToString());
        await keys.Write("[name=Title]", title);
        await keys.Write("[name=Pages]", "3");
        await keys.Attach("input[type=file]", Files.Pdf(title));
        await keys.Follow(Send, Referral);
    }

    private static async Task HandsOver(Desk desk, Keys keys, Guid matter)
    {
        await desk.Becomes("eeb-liaison", $"referrals/{matter}");
        await Step(desk, keys, "handover");
        await keys.Write("[name='Lines[0].Name']", "含铬污泥");
        await keys.Write("[name='Lines[0].Quantity']", "2");
        await keys.Write("[name='Lines[0].Unit']", "桶");
        await keys.Write("[name='Lines[0].StoredAt']", "三号仓");
        await keys.Follow(Send, Referral);
        await desk.Becomes("psb-officer", $"referrals/{matter}");
        await Step(desk, keys, "handover-items");
        await keys.Choose("[name=Line]", "1");
        await keys.Write("[name=Quantity]", "2");
        await keys.Write("[name=Condition]", "完好");
        await keys.Follow(Send, Referral);
        await Sends(desk, keys, "handover-signatures");
        await desk.Becomes("eeb-liaison", $"referrals/{matter}");
        await Sends(desk, keys, "handover-signatures");
        await desk.Becomes("psb-officer", $"referrals/{matter}");
    }

    // An act that asks for nothing is sent as it stands.
    private static async Task Sends(Desk desk, Keys keys, string act)
    {
        await Step(desk, keys, act);
        await keys.Follow(Send, Referral);
    }

    private static async Task Step(Desk desk, Keys keys, string act)
    {
        var link = $".page-tools a[href$='/acts/{act}']";
        if (!await desk.Page.Locator(link).IsVisibleAsync())
        {
            await keys.To(".steps-more > summary");
            await desk.Page.Keyboard.PressAsync("Enter");
        }
        await keys.Follow(link, $"/acts/{act}$");
    }
}
