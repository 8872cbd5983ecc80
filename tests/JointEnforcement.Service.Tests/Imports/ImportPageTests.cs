using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Imports;

public sealed partial class ImportPageTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task A_file_chosen_on_the_page_is_tried_and_reported()
    {
        var page = await Sent("dry", """{ "format": "joint-enforcement/case-file/1", "cases": [{ "key": "from-page", "title": "页面导入案", "source": "s", "agencies": ["EEB"], "chronicle": [{ "on": "2023-04", "agency": "EEB", "kind": "Clue", "text": "x" }] }] }""");

        Assert.Contains("页面导入案", page, StringComparison.Ordinal);
        Assert.Contains("可以导入", page, StringComparison.Ordinal);
        Assert.DoesNotContain("页面导入案", await Read("case-files"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_imported_on_the_page_is_listed_and_shown()
    {
        var page = await Sent("go", """{ "format": "joint-enforcement/case-file/1", "cases": [{ "key": "from-page-too", "title": "经确认导入案", "source": "s", "agencies": ["EEB"], "chronicle": [{ "on": "2023-04", "agency": "EEB", "kind": "Penalty", "text": "罚款二万元", "assumed": true }] }] }""");
        var link = CaseFile().Match(page).Value;

        Assert.Contains("经确认导入案", await Read("case-files"), StringComparison.Ordinal);
        var shown = await Read(link);
        Assert.Contains("行政处罚 · 罚款二万元", shown, StringComparison.Ordinal);
        Assert.Contains("日期为推定", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_file_names_its_mistakes_on_the_page()
    {
        var page = await Sent("go", """{ "format": "something/2", "cases": [] }""");

        Assert.Contains("<code>format</code>", page, StringComparison.Ordinal);
        Assert.Contains("<code>cases</code>", page, StringComparison.Ordinal);
    }

    private async Task<string> Read(string address)
    {
        using var answer = await house.As("eeb-liaison").Http.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private async Task<string> Sent(string run, string file)
    {
        var http = house.As("eeb-liaison").Http;
        var form = await http.GetStringAsync(new Uri("imports", UriKind.Relative));
        using var body = new MultipartFormDataContent
        {
            { new StringContent(Token().Match(form).Groups[1].Value), "__RequestVerificationToken" },
            { new StringContent("import"), "_handler" },
            { new StringContent(run), "run" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "file", "cases.json" }
        };
        using var answer = await http.PostAsync(new Uri("imports", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("case-files/[0-9a-f-]{36}")]
    private static partial Regex CaseFile();
}
