namespace JointEnforcement.Web.Tests.Stories;

public sealed class NamingMatters(House house)
{
    [Fact]
    public async Task F25_AC4_A_form_offers_the_matters_of_its_kind_by_number_and_title_to_the_keyboard()
    {
        var title = Situations.NewTitle();
        var referral = await house.As("eeb-liaison").Opens(Situations.Facts(title));
        await using var desk = await Desk.Of(house, "eeb-liaison", "consultations/new");
        var picker = desk.Page.Locator("select[name=Referral]");
        Assert.Equal(["移送涉嫌犯罪案件"], await picker.Locator("optgroup").EvaluateAllAsync<string[]>("groups => groups.map(g => g.label)"));
        await Expect(picker.Locator($"option[value='{referral}']")).ToContainTextAsync(title);
        Assert.Matches("可选范围：移送涉嫌犯罪案件，共 \\d+ 件", await picker.EvaluateAsync<string>("p => document.getElementById(p.getAttribute('aria-describedby')).textContent"));

        var keys = new Keys(desk.Page);
        await keys.Choose("[name=To]", "PSB");
        await keys.Write("[name=Title]", "取证程序咨询");
        await keys.Write("[name=Question]", "应当如何固定证据？");
        await keys.Choose("[name=Referral]", $"{referral}");
        await keys.Follow(".act-send button[type=submit]", "/consultations/[0-9a-f-]{36}$");
        await Expect(desk.Page.Locator($".links a[href$='referrals/{referral}']")).ToContainTextAsync(title);
        Assert.Empty(desk.Faults);
    }
}
