using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using JointEnforcement.Client;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Deadlines;

/// <summary>The calculator over HTTP: no matter, nothing kept, every mistake named.</summary>
[Collection(nameof(TheHouse))]
public sealed class CalculationTests(House house)
{
    [Fact]
    public async Task F5_AC2_Three_natural_days_before_Spring_Festival_name_every_day_the_end_rolled_over()
    {
        var answer = await Calculate("""{"mode":"NAT","count":3,"start":"2026-02-12T10:00:00+08:00","custody":false}""");

        Assert.Equal(("2026-02-24", "2026-02-24", false), (answer["due"]!.GetValue<string>(), answer["lenientDue"]!.GetValue<string>(), answer["provisional"]!.GetValue<bool>()));
        Assert.Equal(
            Enumerable.Range(15, 9).Select(d => $"2026-02-{d}"),
            answer["excluded"]!.AsArray().Select(e => e!["date"]!.GetValue<string>()));
        Assert.Equal(("春节假期", "Spring Festival holiday"), (answer["excluded"]![0]!["reason"]!.GetValue<string>(), answer["excluded"]![0]!["reasonEn"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("""{"mode":"NAT","count":3,"start":"2026-09-22"}""", "2026-09-28", "2026-09-28")]
    [InlineData("""{"mode":"WD","count":7,"start":"2026-09-28T09:00:00+08:00"}""", "2026-10-13", "2026-10-13")]
    [InlineData("""{"mode":"NAT_CP","count":3,"start":"2026-09-29","custody":true}""", "2026-10-02", "2026-10-02")]
    [InlineData("""{"mode":"MON","count":1,"start":"2026-01-31"}""", "2026-02-28", "2026-02-28")]
    [InlineData("""{"mode":"YEAR","count":2,"start":"2024-11-25"}""", "2026-11-25", "2026-11-25")]
    [InlineData("""{"mode":"WD_BEFORE","count":7,"start":"2026-10-13"}""", "2026-09-28", "2026-09-28")]
    [InlineData("""{"mode":"IMM","start":"2026-10-01"}""", "2026-10-01", "2026-10-01")]
    [InlineData("""{"mode":"DATE","start":"2026-10-01","on":"2026-11-30"}""", "2026-11-30", "2026-11-30")]
    [InlineData("""{"mode":"HR","count":24,"start":"2026-09-30T17:40:00+08:00"}""", "2026-10-01T17:40:00+08:00", "2026-10-01T18:00:00+08:00")]
    [InlineData("""{"mode":"HR","count":24,"start":"2026-09-30T09:40:00Z"}""", "2026-10-01T17:40:00+08:00", "2026-10-01T18:00:00+08:00")]
    [InlineData("""{"mode":"NAT","count":3,"start":"2026-11-22T16:30:00Z"}""", "2026-11-26", "2026-11-26")]
    public async Task Every_way_of_counting_is_answered(string body, string due, string lenient)
    {
        var answer = await Calculate(body);

        Assert.Equal((due, lenient), (answer["due"]!.GetValue<string>(), answer["lenientDue"]!.GetValue<string>()));
    }

    [Fact]
    public async Task F5_AC6_A_year_not_announced_is_said() =>
        Assert.True((await Calculate("""{"mode":"MON","count":2,"start":"2026-12-31"}"""))["provisional"]!.GetValue<bool>());

    [Theory]
    [InlineData("""{"mode":"NAT","count":3,"start":"2026-02-12","extra":1}""", "request.malformed", "extra")]
    [InlineData("""{"mode":"NAT","count":"3","start":"2026-02-12"}""", "request.malformed", "count")]
    [InlineData("""{"mode":"NAT","count":3.5,"start":"2026-02-12"}""", "request.malformed", "count")]
    [InlineData("""{"mode":"nat","count":3,"start":"2026-02-12"}""", "request.invalid", "mode")]
    [InlineData("""{"mode":"0","count":3,"start":"2026-02-12"}""", "request.invalid", "mode")]
    [InlineData("""{"count":3,"start":"2026-02-12"}""", "request.invalid", "mode")]
    [InlineData("""{"mode":"NAT","start":"2026-02-12"}""", "request.invalid", "count")]
    [InlineData("""{"mode":"NAT","count":0,"start":"2026-02-12"}""", "request.invalid", "count")]
    [InlineData("""{"mode":"NAT","count":-3,"start":"2026-02-12"}""", "request.invalid", "count")]
    [InlineData("""{"mode":"YEAR","count":99,"start":"2026-02-12"}""", "request.invalid", "count")]
    [InlineData("""{"mode":"NAT","count":3}""", "request.invalid", "start")]
    [InlineData("""{"mode":"NAT","count":3,"start":"2026-02-30"}""", "request.invalid", "start")]
    [InlineData("""{"mode":"NAT","count":3,"start":"2026-02-12T10:00:00"}""", "request.invalid", "start")]
    [InlineData("""{"mode":"NAT","count":3,"start":"12.02.2026"}""", "request.invalid", "start")]
    [InlineData("""{"mode":"NAT","count":3,"start":"0001-01-01"}""", "request.invalid", "start")]
    [InlineData("""{"mode":"HR","count":3,"start":"2026-02-12"}""", "request.invalid", "start")]
    [InlineData("""{"mode":"DATE","start":"2026-02-12"}""", "request.invalid", "on")]
    public async Task A_mistake_is_refused_with_its_member_and_words(string body, string code, string field)
    {
        using var answer = await Post("api/deadlines/calculation", body);

        var problem = await Answers.Refuses(answer, HttpStatusCode.BadRequest, code);
        var error = Assert.Single(problem.Errors);
        Assert.Equal(field, error.Field);
        Assert.True(error.Zh.Length > 0 && error.En.Length > 0 && error.Zh != error.En);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{")]
    public async Task What_is_no_request_at_all_is_malformed(string body)
    {
        using var answer = await Post("api/deadlines/calculation", body);
        await Answers.Refuses(answer, HttpStatusCode.BadRequest, "request.malformed");
    }

    [Theory]
    [InlineData("CR-01", """{"occurred":"2026-09-28T10:20:00+08:00"}""", "2026-10-08", "EEB")]
    [InlineData("CR-02", """{"occurred":"2026-09-28T10:20:00+08:00"}""", "2026-09-29T10:20:00+08:00", "EEB")]
    [InlineData("CR-08", """{"occurred":"2026-11-02T10:00:00+08:00"}""", "2026-11-05", "PSB")]
    [InlineData("CR-08", """{"occurred":"2026-11-02T10:00:00+08:00","variant":"CR-08b","originAgency":"EEB"}""", "2026-11-09", "PSB")]
    [InlineData("CR-08c", """{"occurred":"2026-11-02T10:00:00+08:00"}""", "2026-12-02", "PSB")]
    [InlineData("CR-10", """{"occurred":"2026-11-02T10:00:00+08:00","served":"2026-11-03T09:00:00+08:00"}""", "2026-11-06", "EEB")]
    [InlineData("CR-27", """{"occurred":"2026-11-02","marks":{"dueOn":"2026-11-20"}}""", "2026-11-20", "RECIPIENT")]
    [InlineData("AP-06", """{"occurred":"2026-09-28","marks":{"heldOn":"2026-10-16"}}""", "2026-10-08", "EEB")]
    [InlineData("PIL-03", """{"served":"2026-09-28"}""", "2026-11-30", "RECIPIENT")]
    [InlineData("PIL-05", """{"served":"2026-09-28","marks":{"urgent":"true"}}""", "2026-11-13", "PROCURATORATE")]
    [InlineData("CR-26", """{"occurred":"2026-11-02"}""", "2026-11-09", "EACH")]
    [InlineData("AP-20b", """{"occurred":"2026-09-01"}""", "2031-09-01", "ORIGIN")]
    public async Task A_rule_is_run_as_a_matter_would_run_it(string rule, string body, string due, string obligor)
    {
        using var answer = await Post($"api/deadlines/rules/{rule}/calculation", body);
        var counted = await Answers.Of<RuleCalculation>(answer);

        Assert.Equal((due, obligor), (counted.Due, counted.Obligor));
        Assert.Contains("第", counted.Article, StringComparison.Ordinal);
        Assert.StartsWith($"2026.2/{rule[..^(char.IsLower(rule[^1]) && rule.StartsWith("CR", StringComparison.Ordinal) ? 1 : 0)]}@", counted.RuleVersion, StringComparison.Ordinal);
        Assert.True(counted.Title.Length > 0 && counted.TitleEn.Length > 0 && counted.Why.Length > 0 && counted.Length.Length > 0);
    }

    [Theory]
    [InlineData("CR-01", """{}""", "occurred")]
    [InlineData("CR-01", """{"occurred":"2026-13-01"}""", "occurred")]
    [InlineData("CR-01", """{"occurred":"2026-11-02","originAgency":"XYZ"}""", "originAgency")]
    [InlineData("CR-08", """{"occurred":"2026-11-02","variant":"CR-08z"}""", "variant")]
    [InlineData("CR-01", """{"occurred":"2026-11-02","variant":"CR-08b"}""", "variant")]
    [InlineData("CR-10", """{"occurred":"2026-11-02","served":"2026-11-01"}""", "served")]
    [InlineData("CR-27", """{"occurred":"2026-11-02"}""", "marks.dueOn")]
    [InlineData("CR-27", """{"occurred":"2026-11-02","marks":{"dueOn":"soon"}}""", "marks.dueOn")]
    [InlineData("CR-02", """{"occurred":"2026-11-02"}""", "occurred")]
    [InlineData("CR-01", """{"occured":"2026-11-02"}""", "occured")]
    public async Task A_mistake_in_the_times_of_a_rule_is_named(string rule, string body, string field)
    {
        using var answer = await Post($"api/deadlines/rules/{rule}/calculation", body);

        var problem = await Answers.Refuses(answer, HttpStatusCode.BadRequest);
        Assert.Equal(field, Assert.Single(problem.Errors).Field);
    }

    [Theory]
    [InlineData("CR-99", HttpStatusCode.NotFound, "deadline.unknown-rule")]
    [InlineData("CR-28a", HttpStatusCode.UnprocessableEntity, "deadline.rule-disabled")]
    [InlineData("XF-09a", HttpStatusCode.UnprocessableEntity, "deadline.rule-disabled")]
    [InlineData("CR-14", HttpStatusCode.UnprocessableEntity, "deadline.no-period")]
    [InlineData("CL-01", HttpStatusCode.UnprocessableEntity, "deadline.no-reading")]
    public async Task What_cannot_be_counted_says_why(string rule, HttpStatusCode status, string code)
    {
        using var answer = await Post($"api/deadlines/rules/{rule}/calculation", """{"occurred":"2026-08-14"}""");
        await Answers.Refuses(answer, status, code);
    }

    [Fact]
    public async Task F5_AC4_The_reason_by_rule_is_the_reason_a_matter_would_give()
    {
        using var answer = await Post("api/deadlines/rules/CR-01/calculation", """{"occurred":"2026-11-20T15:30:00+08:00"}""");
        var counted = await Answers.Of<RuleCalculation>(answer);

        Assert.StartsWith("正职负责人收到移送报告（2026-11-20 15:30），期间自此起算。期限：3日（自然日）。", counted.Why, StringComparison.Ordinal);
        Assert.Contains("2026.2/CR-01@2026-08-15", counted.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_client_sends_what_it_asks_and_reads_the_answer()
    {
        var client = new CaseHouseClient(house.As("psb-duty").Http);

        Assert.Equal("2026-02-24", (await client.Ask(new CalculateDeadline { Mode = "NAT", Count = 3, Start = "2026-02-12" }))!.Due);
        Assert.Equal("2026-10-08", (await client.Ask(new CalculateByRule("CR-09", new RuleTimes { Occurred = "2026-09-28" })))!.Due);
        Assert.Null(await client.Ask(new CalculateByRule("CR-99", new RuleTimes { Occurred = "2026-09-28" })));
        Assert.Equal("count", Assert.Single((await Assert.ThrowsAsync<RefusedException>(() => client.Ask(new CalculateDeadline { Mode = "NAT", Start = "2026-02-12" }))).Notice.Errors).Field);
    }

    private async Task<JsonObject> Calculate(string body)
    {
        using var answer = await Post("api/deadlines/calculation", body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!.AsObject();
    }

    private async Task<HttpResponseMessage> Post(string address, string body) =>
        await house.As("eeb-officer").Http.PostAsync(address, new StringContent(body, MediaTypeHeaderValue.Parse("application/json")));
}
