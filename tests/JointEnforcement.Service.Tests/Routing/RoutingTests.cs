using System.Net;
using System.Text.Json.Nodes;
using JointEnforcement.Client;
using JointEnforcement.Contracts.Routing;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Tests.Plumbing;
using Microsoft.Extensions.DependencyInjection;

namespace JointEnforcement.Service.Tests.Routing;

[Collection(nameof(TheHouse))]
public sealed class RoutingTests(House house)
{
    [Fact]
    public async Task The_table_says_who_leads_with_the_articles_of_the_day()
    {
        var officer = house.As("eeb-officer");
        var before = (await officer.Ask(new ShowRouting(new(2026, 8, 14))))!;
        var after = (await officer.Ask(new ShowRouting(new(2026, 8, 15))))!;

        Assert.Equal((38, 38), (before.Lines.Count, after.Lines.Count));
        var line = after.Lines.Single(l => l.Id == "hazardous-waste-dumping");
        Assert.Equal(("非法倾倒、处置危险废物", LeadMode.One, false), (line.Zh, line.Mode, line.Designated));
        Assert.Equal("《生态环境法典》第1169条", line.Basis[0].Zh);
        Assert.StartsWith("《固体废物污染环境防治法》", before.Lines.Single(l => l.Id == line.Id).Basis[0].Zh, StringComparison.Ordinal);
        Assert.Equal("《刑法》第338条", Assert.Single(line.Crimes).Zh);
    }

    [Fact]
    public async Task A_proposal_names_the_agency_of_the_place_and_why()
    {
        var proposal = (await house.As("wrb-officer").Ask(new ProposeRoute("river-sand-mining", "托口镇", new(2026, 11, 1))))!;

        Assert.Equal(("WRB", "WRB", "洪江市水利局"), (proposal.Lead!.Role, proposal.Lead.Agency, proposal.Lead.Zh));
        Assert.Equal("洪江市", proposal.Area!.Zh);
        Assert.Equal(["PSB", "PROC", null], proposal.CriminalOrgans.Select(o => o.Agency));
        Assert.Equal(["LawNamesLead", "BasisOfCode"], proposal.Reasons.Select(r => r.Code));
        Assert.All(proposal.Reasons, r => Assert.True(r.Zh.Length > 3 && r.En.Length > 3));
    }

    [Fact]
    public async Task Where_nothing_is_designated_nobody_is_proposed()
    {
        var proposal = (await house.As("eeb-officer").Ask(new ProposeRoute("cooking-fume", "安江镇")))!;

        Assert.Null(proposal.Lead);
        Assert.Equal(["UMB"], proposal.Candidates.Select(c => c.Role));
        Assert.Contains("NotDesignatedLocally", proposal.Reasons.Select(r => r.Code));
    }

    [Theory]
    [InlineData("洪江管理区", "hongjiang-district")]
    [InlineData("横岩乡", "hongjiang-district")]
    [InlineData("洪江管理区河滨路10号", null)]
    [InlineData("洪江", null)]
    public async Task An_address_of_the_administrative_district_never_leads_to_the_citys_police(string place, string? area)
    {
        var proposal = (await house.As("eeb-officer").Ask(new ProposeRoute("hazardous-waste-dumping", place)))!;

        Assert.Equal(area, proposal.Area?.Id);
        Assert.Null(proposal.CriminalOrgans[0].Agency);
        Assert.NotEqual("洪江市公安局", proposal.CriminalOrgans[0].Zh);
        Assert.Contains(area is null ? "TownshipUnknown" : "AreaToConfirm", proposal.Reasons.Select(r => r.Code));
    }

    [Fact]
    public async Task The_areas_are_shown_with_their_townships_and_agencies()
    {
        var table = (await house.As("proc-supervision").Ask(new ShowJurisdictions()))!;

        Assert.Equal(["hongjiang-city", "hongjiang-district", "hecheng"], table.Areas.Select(a => a.Area.Id));
        Assert.Equal(20, table.Areas[0].Townships.Count);
        Assert.Equal("PSB-HC", table.Areas[2].Agencies.Single().Agency);
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest, "request.invalid", "violation")]
    [InlineData("?violation=arson", HttpStatusCode.UnprocessableEntity, "routing.unknown-violation", "violation")]
    [InlineData("?violation=excess-discharge&date=2001-01-01", HttpStatusCode.UnprocessableEntity, "routing.no-row-on-that-day", "date")]
    [InlineData("?violation=excess-discharge&date=1949-10-01", HttpStatusCode.BadRequest, "request.invalid", "date")]
    public async Task A_question_that_cannot_be_answered_is_refused_with_its_member(string query, HttpStatusCode status, string code, string field)
    {
        using var answer = await house.As("eeb-officer").Http.GetAsync($"api/routing/proposal{query}");

        var refusal = await Answers.Refuses(answer, status, code);
        Assert.Equal(field, Assert.Single(refusal.Errors.DistinctBy(e => e.Field)).Field);
    }

    [Fact]
    public async Task A_township_that_is_too_long_or_a_day_that_is_none_is_refused()
    {
        using var tooLong = await house.As("eeb-officer").Http.GetAsync($"api/routing/proposal?violation=excess-discharge&township={new string('镇', 61)}");
        using var noDay = await house.As("eeb-officer").Http.GetAsync("api/routing/proposal?violation=excess-discharge&date=yesterday");

        Assert.Equal("shape.too-long", Assert.Single((await Answers.Refuses(tooLong, HttpStatusCode.BadRequest)).Errors).Code);
        await Answers.Refuses(noDay, HttpStatusCode.BadRequest, "request.malformed");
    }

    [Fact]
    public async Task Who_reads_no_cases_is_not_advised() =>
        Assert.Equal("officer.reads-no-cases", (await Answers.Refuses(await house.As("gov-auditor").Http.GetAsync("api/routing"), HttpStatusCode.Forbidden)).Code);

    [Fact]
    public async Task The_answer_on_the_wire_carries_no_refusal() =>
        Assert.False(JsonNode.Parse(await house.As("eeb-officer").Http.GetStringAsync("api/jurisdictions"))!.AsObject().ContainsKey("refusal"));

    [Fact]
    public async Task The_page_shows_the_proposal()
    {
        var page = WebUtility.HtmlDecode(await house.As("eeb-officer").Http.GetStringAsync("routing?violation=cooking-fume&township=安江镇&date=2026-11-01"));

        Assert.Contains("没有登记指定文件", page, StringComparison.Ordinal);
        Assert.Contains("《生态环境法典》第1132条", page, StringComparison.Ordinal);
    }
}
