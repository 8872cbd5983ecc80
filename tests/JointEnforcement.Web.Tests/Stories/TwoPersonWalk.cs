using JointEnforcement.Contracts.Languages;

namespace JointEnforcement.Web.Tests.Stories;

[Collection(nameof(Alone))]
public sealed class TwoPersonWalk(House house)
{
    private static readonly Words Zh = Words.In("zh-Hans");

    private readonly string _title = Situations.NewTitle("沅江支流偷排含铬废水");

    [Fact]
    public async Task F1_AC1_F2_AC2_F7_AC1_A_referral_goes_from_one_agency_to_the_next_before_everyones_eyes()
    {
        await using var bureau = await Desk.Open(house);
        await using var police = await Desk.Open(house);
        await using var procuratorate = await Desk.Open(house);
        await bureau.SignsIn("eeb-liaison");
        await police.SignsIn("psb-duty");
        await procuratorate.SignsIn("proc-supervision");
        await police.Goes("inbox");
        await procuratorate.Goes("referrals?filter=AwaitingReceipt");
        await police.IsLive();
        await procuratorate.IsLive();

        var matter = await Prepared(bureau);
        await Approved(bureau, matter);
        await Delivered(bureau, police, procuratorate, matter);
        await Received(bureau, police, procuratorate, matter);
        await Supplemented(bureau, police, matter);
        await Filed(bureau, police, procuratorate, matter);

        foreach (var desk in new[] { bureau, police, procuratorate })
        {
            Assert.Empty(desk.Faults);
            await HoldsNoToken(desk);
        }
    }

    private async Task<Guid> Prepared(Desk bureau)
    {
        await bureau.Goes("referrals");
        await bureau.Page.Locator("a[href='referrals/new']").ClickAsync();
        await bureau.Writes(Situations.Facts(_title));
        var matter = await bureau.Sends();

        await bureau.Chooses("task-group");
        await bureau.Ticks("Members", "eeb-liaison");
        await bureau.Ticks("Members", "eeb-officer2");
        await bureau.Sends();
        await bureau.AddsItem(MaterialKind.ReferralLetter, "涉嫌犯罪案件移送书");
        await bureau.AddsItem(MaterialKind.InvestigationReport, "案件调查报告");
        await bureau.Chooses("report");
        await bureau.Types("Opinion", "已达到污染环境罪立案标准，建议移送。");
        await bureau.Sends();
        return matter;
    }

    private static async Task Approved(Desk bureau, Guid matter)
    {
        await bureau.Page.Locator(".roles > ul a[href*='to=eeb-head']").ClickAsync();
        await bureau.Page.WaitForURLAsync($"**/referrals/{matter}");
        await bureau.Chooses("approval");
        await bureau.Types("Opinion", "同意移送。");
        await bureau.Types("IncompleteReason", "检测报告随后补送。");
        await bureau.Sends();
        await bureau.Page.Locator(".roles > ul a[href*='to=eeb-liaison']").ClickAsync();
        await bureau.Page.WaitForURLAsync($"**/referrals/{matter}");
    }

    private async Task Delivered(Desk bureau, Desk police, Desk procuratorate, Guid matter)
    {
        var inInbox = await police.Page.WillShow("[data-region=inbox] a", _title);
        var inList = await procuratorate.Page.WillShow("[data-region=list] a", _title);
        await bureau.Chooses("delivery");
        await bureau.Sends();
        var delivered = (await house.As("eeb-liaison").See(matter)).Card.DeliveredAt!.Value;
        Watching.InTime(delivered, await inInbox);
        Watching.InTime(delivered, await inList);
    }

    private async Task Received(Desk bureau, Desk police, Desk procuratorate, Guid matter)
    {
        await police.Page.GetByRole(AriaRole.Link, new() { Name = _title }).ClickAsync();
        await procuratorate.Page.GetByRole(AriaRole.Link, new() { Name = _title }).ClickAsync();
        await Expect(procuratorate.Page.Locator(".dossier-title")).ToHaveTextAsync(["涉嫌犯罪案件移送书", "案件调查报告"], new() { UseInnerText = true });
        await bureau.IsLive();
        var receipt = await bureau.Page.WillShow(".receipt-line");
        await police.Chooses("receipt");
        await police.Sends();
        var issued = (await house.As("psb-duty").See(matter)).Receipt!;
        Watching.InTime(issued.At, await receipt);
        await Expect(bureau.Page.Locator(".receipt-line b")).ToHaveTextAsync(issued.Number);
        await Expect(procuratorate.Page.Locator(".way .status")).ToHaveTextAsync(Zh["stage.Accepted"]);
    }

    private async Task Supplemented(Desk bureau, Desk police, Guid matter)
    {
        var asked = await bureau.Page.WillShow(".way .tag", Zh["supplement.Requested"]);
        await police.Chooses("supplement-request");
        await police.Picks("Lines[0].Kind", nameof(MaterialKind.TestReportOrOpinion));
        await police.Types("Lines[0].Title", "废水检测报告");
        await police.Sends();
        Watching.InTime((await Newest(matter)).RecordedAt, await asked);

        var answered = await police.Page.WillShow(".dossier-title", "废水检测报告");
        await bureau.Chooses("supplement");
        await bureau.Types("Answers[0].Pages", "6");
        await bureau.Attaches(Files.Pdf("废水检测报告"));
        await bureau.Sends();
        Watching.InTime((await Newest(matter)).RecordedAt, await answered);
    }

    private async Task Filed(Desk bureau, Desk police, Desk procuratorate, Guid matter)
    {
        await police.Chooses("filing");
        await police.Types("Charge", "污染环境罪");
        await police.Sends();
        await Expect(bureau.Page.Locator(".way .status")).ToHaveTextAsync(Zh["stage.Filed"]);
        await Expect(procuratorate.Page.Locator(".way .status")).ToHaveTextAsync(Zh["stage.Filed"]);

        var version = (await Newest(matter)).Version;
        var served = await bureau.Page.WillShow($"#v{version + 1}");
        var copied = await procuratorate.Page.WillShow($"#v{version + 1}");
        await police.Chooses("decision-notice");
        await police.Types("NoticeNumber", "洪公告〔2026〕1号");
        await police.Sends();
        var notice = (await Newest(matter)).RecordedAt;
        Watching.InTime(notice, await served);
        Watching.InTime(notice, await copied);
    }

    private async Task<Contracts.Referrals.HistoryEntry> Newest(Guid matter) => (await house.As("psb-duty").See(matter)).History.MaxBy(h => h.Version)!;

    private static async Task HoldsNoToken(Desk desk)
    {
        var kept = await desk.Page.EvaluateAsync<string>("document.cookie + JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage})");
        Assert.DoesNotMatch(@"eyJ[\w-]{10,}|token|CfDJ8", kept);
        var cookie = Assert.Single(await desk.Context.CookiesAsync([desk.Page.Url]), c => c.Name.StartsWith("officer", StringComparison.Ordinal));
        Assert.True(cookie.HttpOnly);
    }
}
