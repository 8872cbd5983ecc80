using JointEnforcement.Domain.Routing;

namespace JointEnforcement.Domain.Tests.Routing;

public sealed class JurisdictionTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static TheoryData<string> OfTheCity =>
    [
        "黔城镇", "安江镇", "托口镇", "雪峰镇", "江市镇", "沅河镇", "塘湾镇", "岔头乡", "茅渡乡", "大崇乡",
        "熟坪乡", "铁山乡", "群峰乡", "湾溪乡", "洗马乡", "沙湾乡", "深渡苗族乡", "龙船塘瑶族乡", "太平乡", "岩垅乡"
    ];

    [Theory, MemberData(nameof(OfTheCity))]
    public void A_township_of_the_city_belongs_to_the_citys_agencies(string township)
    {
        var area = Jurisdictions.Shipped.Of(township, Today)!;

        Assert.Equal("hongjiang-city", area.Id);
        Assert.Equal("PSB", area.Agency("PSB")!.Code);
        Assert.False(area.ToConfirm);
    }

    [Theory]
    [InlineData("洪江管理区")]
    [InlineData("洪江区")]
    [InlineData("横岩乡")]
    [InlineData("桂花园乡")]
    [InlineData("沅江路街道")]
    public void The_administrative_district_has_organs_of_its_own_to_be_confirmed(string place)
    {
        var area = Jurisdictions.Shipped.Of(place, Today)!;

        Assert.Equal("hongjiang-district", area.Id);
        Assert.True(area.ToConfirm);
        Assert.All((string[])["PSB", "PROC", "COURT"], role => Assert.NotEqual(
            Jurisdictions.Shipped.Of("黔城镇", Today)!.Agency(role)!.Name, area.Agency(role)!.Name));
        Assert.All(area.Agencies, a => Assert.DoesNotContain("洪江市", a.Name.Zh, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("洪江")]
    [InlineData("洪江市")]
    [InlineData("洪江管理区河滨路10号")]
    [InlineData("洪江区横岩乡")]
    [InlineData("湖南省怀化市洪江管理区")]
    [InlineData("洪江市安江镇")]
    [InlineData("安江")]
    [InlineData("安江镇 黔城镇")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void A_name_that_no_list_holds_is_unknown_and_never_guessed(string? place) =>
        Assert.Null(Jurisdictions.Shipped.Of(place, Today));

    [Theory]
    [InlineData("洪江管理区")]
    [InlineData("洪江区")]
    [InlineData("洪江")]
    [InlineData("洪江管理区河滨路10号")]
    [InlineData("横岩乡")]
    public void No_matter_of_the_administrative_district_is_routed_to_the_citys_police_by_its_name(string place)
    {
        foreach (var row in RoutingTable.Shipped.Rows)
        {
            var proposal = RouteProposal.Of(RoutingTable.Shipped, row, Today, place, Jurisdictions.Shipped, Designations.None);
            var parties = proposal.CriminalOrgans.Concat(proposal.CoRoutes).Concat(proposal.Candidates).Append(proposal.Lead!).Where(p => p is not null);

            Assert.All(parties, p => Assert.NotEqual("PSB", p.Agency?.Code));
            Assert.All(parties, p => Assert.DoesNotContain("洪江市公安局", p.Agency?.Name.Zh ?? "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_neighbour_has_its_own_police_and_says_where_no_agency_is_listed()
    {
        var proposal = RouteProposal.Of(RoutingTable.Shipped, RoutingTable.Shipped.Row("excess-discharge", Today)!, Today, "黄金坳镇", Jurisdictions.Shipped, Designations.None);

        Assert.Equal("PSB-HC", proposal.CriminalOrgans[0].Agency!.Code);
        Assert.Equal(("EEB", null), (proposal.Lead!.Role, proposal.Lead.Agency));
        Assert.Contains(RoutingReason.AgencyNotListed, proposal.Reasons);
        Assert.Contains(RoutingReason.AreaToConfirm, proposal.Reasons);
    }

    [Fact]
    public void A_township_goes_over_to_another_area_on_a_day()
    {
        var moved = Jurisdictions.Parse(Areas(
            """{ "name": "甲镇", "validTo": "2026-06-30" }""",
            """{ "name": "乙镇" }""").Replace("\"b-from\"", "\"2026-07-01\"", StringComparison.Ordinal));

        Assert.Equal("a", moved.Of("甲镇", new(2026, 6, 30))!.Id);
        Assert.Null(moved.Of("甲镇", new(2026, 7, 1)));
        Assert.Null(moved.Of("乙镇", new(2026, 6, 30)));
        Assert.Equal("b", moved.Of("乙镇", new(2026, 7, 1))!.Id);
    }

    [Fact]
    public void A_township_in_two_lists_stops_the_house() =>
        Assert.Contains("甲镇", Assert.Throws<InvalidOperationException>(() => Jurisdictions.Parse(
            Areas("""{ "name": "甲镇" }""", """{ "name": "乙镇", "also": ["甲镇"] }""").Replace("\"b-from\"", "\"2019-01-01\"", StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    private static string Areas(string ofA, string ofB) =>
        $$"""
        { "version": "t", "about": "t", "areas": [
          { "id": "a", "name": { "zh": "甲", "en": "A" }, "validFrom": "2019-01-01", "townships": [{{ofA}}], "agencies": [] },
          { "id": "b", "name": { "zh": "乙", "en": "B" }, "validFrom": "b-from", "townships": [{{ofB}}], "agencies": [] }
        ] }
        """;
}
