using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using JointEnforcement.Contracts;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Calendars;

/// <summary>The page on which a year is checked, published and confirmed.</summary>
public sealed partial class CalendarScreenTests(HouseAtYearEnd house) : IClassFixture<HouseAtYearEnd>
{
    [Fact]
    public async Task F5_AC5_A_year_pasted_on_the_page_is_checked_published_read_and_confirmed()
    {
        var matter = await house.Crossing();
        await house.Crossing();
        Assert.Contains("2027年放假安排尚未公布或者尚未确认", await Read("eeb-officer"), StringComparison.Ordinal);
        foreach (var address in (string[])[$"referrals/{matter}", "board", "inbox"])
            Assert.Contains("所涉年度放假安排尚未公布或者尚未确认", await Read("eeb-officer", address), StringComparison.Ordinal);
        Assert.Contains("2027年放假安排尚未公布或者尚未确认", await Read(YearEnd.Administrator, ""), StringComparison.Ordinal);
        Assert.DoesNotContain("2027年放假安排尚未公布或者尚未确认", await Read("eeb-officer", ""), StringComparison.Ordinal);
        var file = JsonSerializer.Serialize(YearEnd.Invented, HouseJson.Options);

        var wrong = await Sent("year", ("run", "check"), ("text", file.Replace("2027-01-09", "2027-03-03", StringComparison.Ordinal)));
        Assert.Contains("<code>work[0]</code>", wrong, StringComparison.Ordinal);
        Assert.Contains("2027-03-03", wrong, StringComparison.Ordinal);

        var checkedPage = await Sent("year", ("run", "check"), ("text", file));
        Assert.Contains("检查通过，未保存", checkedPage, StringComparison.Ordinal);
        Assert.Contains("2027-01-06", checkedPage, StringComparison.Ordinal);
        Assert.False((await house.Calendars()).Awaits);

        var published = await Sent("year", ("run", "publish"), ("text", file));
        var proposal = await house.Proposal();
        Assert.Contains($"确认：变动{proposal.Changes}个日期，涉及{proposal.Matters}件事项", published, StringComparison.Ordinal);
        Assert.DoesNotContain("沅江支流", published, StringComparison.Ordinal);
        Assert.DoesNotContain("确认：变动", await Read("eeb-officer"), StringComparison.Ordinal);
        Assert.True(proposal.Changes > 1);
        Assert.Contains("另有1个日期不在本页", await Read(YearEnd.Administrator, "calendars?skip=1"), StringComparison.Ordinal);
        Assert.DoesNotContain("不在本页", await Read(YearEnd.Administrator), StringComparison.Ordinal);

        var confirmed = await Sent("confirm", ("calendar", proposal.CalendarVersion), ("rulebook", proposal.RulebookVersion), ("proposal", proposal.Proposal));
        Assert.Contains("阮书恒于", confirmed, StringComparison.Ordinal);
        await house.Followed();
        Assert.Equal(new DateOnly(2027, 1, 6), (await house.ClockOf(matter)).DueDate);
        Assert.DoesNotContain("尚未公布或者尚未确认", await Read("eeb-officer"), StringComparison.Ordinal);
        Assert.DoesNotContain("所涉年度放假安排尚未公布或者尚未确认", await Read("eeb-officer", $"referrals/{matter}"), StringComparison.Ordinal);
    }

    private async Task<string> Read(string officer, string address = "calendars") =>
        WebUtility.HtmlDecode(await house.As(officer).Http.GetStringAsync(new Uri(address, UriKind.Relative)));

    private async Task<string> Sent(string form, params (string Name, string Value)[] fields)
    {
        var http = house.As(YearEnd.Administrator).Http;
        var page = await http.GetStringAsync(new Uri("calendars", UriKind.Relative));
        using var body = new MultipartFormDataContent
        {
            { new StringContent(Token().Match(page).Groups[1].Value), "__RequestVerificationToken" },
            { new StringContent(form), "_handler" },
            { new StringContent(Person.NewKey()), "key" }
        };
        foreach (var (name, value) in fields)
            body.Add(new StringContent(value), name);
        using var answer = await http.PostAsync(new Uri("calendars", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
