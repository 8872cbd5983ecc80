using System.Net;
using System.Text.Json;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Calendars;

/// <summary>A year's file is checked row by row, and a bad one leaves nothing.</summary>
public sealed class CalendarFileTests(HouseAtYearEnd house) : IClassFixture<HouseAtYearEnd>
{
    public static TheoryData<string, int, string, string> BadFiles => new()
    {
        { """{"source":"x","off":[]}""", 400, "year", "shape.required" },
        { """{"year":2027,"source":"x","off":[{"from":"2027-02-30","to":"2027-03-01","zh":"甲","en":"A"}]}""", 400, "off[0].from", "shape.bad-date" },
        { """{"year":2027,"source":"x","off":[{"from":"2027-01-01","zh":"甲","en":"A"}]}""", 400, "off[0].to", "shape.required" },
        { """{"year":2027,"source":"x","off":[null]}""", 400, "off[0]", "shape.required" },
        { """{"year":2027,"source":"x","off":[{"from":"2027-01-01","to":"2027-01-03","zh":"甲","en":"A"}],"work":["9 January"]}""", 400, "work[0]", "shape.bad-date" },
        { """{"year":2027,"source":"x","off":[{"from":"2027-01-01","to":"2027-01-03","zh":"甲","en":"A"},{"from":"2027-01-03","to":"2027-01-04","zh":"乙","en":"B"}]}""", 422, "off[1].from", "calendar.overlapping" },
        { """{"year":2027,"source":"x","off":[{"from":"2027-01-01","to":"2027-01-03","zh":"甲","en":"A"}],"work":["2027-03-03"]}""", 422, "work[0]", "calendar.working-day-is-a-weekday" },
        { """{"year":2027,"off":[{"from":"2027-01-01","to":"2027-01-03","zh":"甲","en":"A"}]}""", 422, "source", "calendar.no-source" }
    };

    [Theory, MemberData(nameof(BadFiles))]
    public async Task F5_AC6_A_bad_file_is_refused_by_row_and_leaves_nothing(string file, int status, string field, string code)
    {
        var before = await Version();
        foreach (var address in (string[])["api/calendars/check", "api/calendars"])
        {
            using var answer = await house.Sends(address, file);
            var problem = await Answers.Refuses(answer, (HttpStatusCode)status);
            Assert.Contains(problem.Errors, e => (e.Field, e.Code) == (field, code) && e.Zh.Length > 0 && e.En.Length > 0);
        }
        Assert.Equal(before, await Version());
    }

    [Theory]
    [InlineData("""{"year":2027,"colour":"red"}""", 400, "request.malformed")]
    [InlineData("null", 400, "request.malformed")]
    [InlineData("[", 400, "request.malformed")]
    [InlineData("""{"year":2031,"source":"x","off":[{"from":"2031-01-01","to":"2031-01-03","zh":"甲","en":"A"}]}""", 422, "calendar.year-out-of-range")]
    public async Task What_is_no_year_is_refused_with_its_reason(string file, int status, string code)
    {
        using var answer = await house.Sends("api/calendars", file);
        await Answers.Refuses(answer, (HttpStatusCode)status, code);
    }

    [Fact]
    public async Task A_file_that_is_too_large_or_without_a_key_is_refused()
    {
        using var large = await house.Sends("api/calendars", $$"""{"year":2027,"source":"{{new string('x', CalendarYearFile.LargestFile)}}"}""");
        await Answers.Refuses(large, HttpStatusCode.RequestEntityTooLarge, "request.too-large");
        using var keyless = await house.As(YearEnd.Administrator).Sends("api/calendars", JsonSerializer.Serialize(YearEnd.Invented, HouseJson.Options), null, null);
        await Answers.Refuses(keyless, HttpStatusCode.BadRequest, "idempotency.key-missing");
    }

    [Fact]
    public async Task F5_AC5_A_check_says_what_would_move_and_stores_nothing()
    {
        var matter = await house.Crossing();
        var before = await Version();

        using var answer = await house.Sends("api/calendars/check", YearEnd.Invented with { Source = "示例（虚构，只检查）" });
        var check = await Answers.Of<CalendarCheck>(answer);

        Assert.Equal(("2027-01-04", "2027-01-06"), check.Proposal!.Lines.Single(l => l.Matter == matter && l.Rule == "CR-01") is var line ? (line.Due, line.NewDue) : default);
        Assert.Equal((before, check.Version), (await Version(), check.Proposal.CalendarVersion));
    }

    [Fact]
    public async Task Published_again_by_the_same_key_or_word_for_word_it_stands_once()
    {
        var file = YearEnd.Invented with { Source = "示例（虚构，发布两次）" };
        var key = Person.NewKey();
        using var first = await house.Sends("api/calendars", file, key);
        using var second = await house.Sends("api/calendars", file, key);
        var version = await Version();
        using var third = await house.Sends("api/calendars", file);

        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.OK, version), (third.StatusCode, await Version()));
        var sheet = (await house.Calendars()).Years.Single(y => y.Year == 2027);
        Assert.Equal((true, false, "阮书恒"), (sheet.Announced, sheet.InForce, sheet.PublishedBy));
    }

    [Fact]
    public async Task The_administrator_reads_the_list_but_no_case_in_it()
    {
        var matter = await house.Crossing("不得泄露的案名");
        await house.Publishes(YearEnd.Invented with { Source = "示例（虚构，不看案件）" });

        var text = await house.As(YearEnd.Administrator).Http.GetStringAsync("api/calendars/proposal");

        Assert.Contains($"{matter}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("不得泄露的案名", text, StringComparison.Ordinal);
        Assert.Null(await house.As(YearEnd.Administrator).Ask(new ShowReferral(matter)));
    }

    private Task<long> Version() => house.Scalar<long>("select version from mt_streams where id = $1", TimeBook.Stream);
}
