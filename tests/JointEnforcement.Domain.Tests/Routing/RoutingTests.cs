using JointEnforcement.Domain.Routing;
using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Domain.Tests.Routing;

public sealed class RoutingTests
{
    private static readonly DateOnly BeforeTheCode = new(2026, 8, 14);
    private static readonly DateOnly UnderTheCode = new(2026, 8, 15);
    private static readonly RoutingTable Table = RoutingTable.Shipped;

    public static TheoryData<string> Violations => [.. Table.Rows.Select(r => r.Id)];

    [Fact]
    public void The_table_has_its_thirty_eight_rows_in_order() =>
        Assert.Equal(Enumerable.Range(1, 38), Table.Rows.Select(r => r.No));

    [Theory, MemberData(nameof(Violations))]
    public void Every_row_cites_articles_on_both_sides_of_the_code_and_names_who_comes_into_question(string violation)
    {
        var row = Table.Row(violation, UnderTheCode)!;

        Assert.NotEmpty(row.Lead);
        Assert.NotEmpty(Table.BasisOn(row, UnderTheCode));
        Assert.All(row.Basis, b => Assert.NotEqual("", Table.Cite(b).Zh));
        Assert.All(row.Crimes, c => Assert.StartsWith("《刑法》第", Table.CiteCrime(c).Zh, StringComparison.Ordinal));
        Assert.Subset(Clauses.Shipped.All.Select(c => c.Id).ToHashSet(), row.Clauses.ToHashSet());
    }

    [Fact]
    public void From_the_day_the_code_is_in_force_no_repealed_statute_is_cited()
    {
        string[] repealed = ["environment-law", "water-pollution-law", "air-law", "soil-law", "solid-waste-law", "noise-law", "radiation-law", "eia-law"];

        Assert.All(Table.Rows, row =>
        {
            Assert.DoesNotContain(Table.BasisOn(row, UnderTheCode), b => repealed.Contains(b.Instrument));
            Assert.DoesNotContain(Table.BasisOn(row, BeforeTheCode), b => b.Instrument == "ecological-code");
        });
    }

    [Fact]
    public void F5_AC5_The_day_of_the_act_decides_which_article_is_cited()
    {
        var before = Propose("evasive-discharge", BeforeTheCode, "安江镇");
        var after = Propose("evasive-discharge", UnderTheCode, "安江镇");

        Assert.Contains("《水污染防治法》（2017年修正）第39条", before.Basis.Select(b => Table.Cite(b).Zh));
        Assert.Equal(["《生态环境法典》第164条", "《生态环境法典》第1108条"], after.Basis.Select(b => Table.Cite(b).Zh));
        Assert.Contains(RoutingReason.BasisBeforeCode, before.Reasons);
        Assert.Contains(RoutingReason.BasisToCheck, before.Reasons);
        Assert.Contains(RoutingReason.BasisOfCode, after.Reasons);
        Assert.DoesNotContain(RoutingReason.BasisToCheck, after.Reasons);
    }

    [Fact]
    public void Each_statute_is_cited_for_its_own_days()
    {
        IEnumerable<string> Cited(string violation, DateOnly on) => Propose(violation, on, null).Basis.Select(b => b.Instrument).Distinct();

        Assert.Equal(["minerals-law-2009"], Cited("mining-without-right", new(2025, 6, 30)));
        Assert.Equal(["minerals-law"], Cited("mining-without-right", new(2025, 7, 1)));
        Assert.Equal(["fisheries-law-2013"], Cited("illegal-fishing", new(2026, 4, 30)));
        Assert.Equal(["fisheries-law"], Cited("illegal-fishing", new(2026, 5, 1)));
    }

    [Fact]
    public void The_law_names_the_lead_and_the_township_names_the_agency()
    {
        var proposal = Propose("hazardous-waste-dumping", UnderTheCode, "黔城镇");

        Assert.Equal(("EEB", "EEB"), (proposal.Lead!.Role, proposal.Lead.Agency!.Code));
        Assert.Empty(proposal.Candidates);
        Assert.Equal(["PSB", "TRB"], proposal.CoRoutes.Select(p => p.Role));
        Assert.Equal(["PSB", "PROC", null], proposal.CriminalOrgans.Select(p => p.Agency?.Code));
        Assert.Equal([RoutingReason.LawNamesLead, RoutingReason.BasisOfCode], proposal.Reasons);
    }

    [Theory]
    [InlineData("open-burning", "UMB", "TOWN")]
    [InlineData("cooking-fume", "UMB")]
    [InlineData("other-noise", "UMB", "PSB")]
    public void Where_the_law_leaves_it_to_designation_and_nothing_is_configured_nobody_is_proposed(string violation, params string[] candidates)
    {
        var proposal = Propose(violation, UnderTheCode, "安江镇");

        Assert.Null(proposal.Lead);
        Assert.Equal(candidates, proposal.Candidates.Select(p => p.Role));
        Assert.Contains(RoutingReason.NotDesignatedLocally, proposal.Reasons);
    }

    [Fact]
    public void A_local_designation_leads_for_its_days_in_its_area_alone()
    {
        var designations = Designations.Parse(
            """{ "designations": [{ "violation": "cooking-fume", "area": "hongjiang-city", "role": "UMB", "document": "洪政办发〔2026〕1号", "validFrom": "2026-09-01" }] }""",
            Table, Jurisdictions.Shipped);

        var designated = Propose("cooking-fume", new(2026, 9, 1), "安江镇", designations);

        Assert.Equal(("UMB", "洪政办发〔2026〕1号"), (designated.Lead!.Role, designated.Designation!.Document));
        Assert.Contains(RoutingReason.DesignatedLocally, designated.Reasons);
        Assert.Null(Propose("cooking-fume", new(2026, 8, 31), "安江镇", designations).Lead);
        Assert.Null(Propose("cooking-fume", new(2026, 9, 1), "横岩乡", designations).Lead);
        Assert.Null(Propose("cooking-fume", new(2026, 9, 1), null, designations).Lead);
    }

    [Theory]
    [InlineData("no-such-violation", "hongjiang-city", "UMB", "洪政发〔2026〕1号", "is not in the routing table")]
    [InlineData("excess-discharge", "hongjiang-city", "UMB", "洪政发〔2026〕1号", "the law itself names")]
    [InlineData("cooking-fume", "hongjiang", "UMB", "洪政发〔2026〕1号", "is not in the jurisdictions")]
    [InlineData("cooking-fume", "hongjiang-city", "XYZ", "洪政发〔2026〕1号", "the role XYZ")]
    [InlineData("cooking-fume", "hongjiang-city", "UMB", " ", "names no document")]
    public void A_designation_that_cannot_be_stops_the_house(string violation, string area, string role, string document, string says)
    {
        var json = $$"""{ "designations": [{ "violation": "{{violation}}", "area": "{{area}}", "role": "{{role}}", "document": "{{document}}", "validFrom": "2026-09-01" }] }""";

        Assert.Contains(says, Assert.Throws<InvalidOperationException>(() => Designations.Parse(json, Table, Jurisdictions.Shipped)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("river-dumping")]
    [InlineData("livestock-manure")]
    [InlineData("cultivated-land-destruction")]
    [InlineData("protected-areas")]
    public void Where_powers_overlap_the_proposal_says_so(string violation) =>
        Assert.Contains(RoutingReason.DualPowers, Propose(violation, UnderTheCode, "安江镇").Reasons);

    [Fact]
    public void Several_departments_by_duty_are_candidates_each_with_its_part()
    {
        var proposal = Propose("tailings-pond", UnderTheCode, "安江镇");

        Assert.Null(proposal.Lead);
        Assert.Equal([("EMB", "safety"), ("EEB", "pollution")], proposal.Candidates.Select(p => (p.Role, p.Share)));
        Assert.Contains(RoutingReason.LeadByDuty, proposal.Reasons);
    }

    [Fact]
    public void Without_a_township_the_department_is_named_and_no_agency()
    {
        var nowhere = Propose("illegal-fishing", UnderTheCode, null);
        var unknown = Propose("illegal-fishing", UnderTheCode, "没有这个镇");

        Assert.Equal(("ARB", null), (nowhere.Lead!.Role, nowhere.Lead.Agency));
        Assert.Contains(RoutingReason.TownshipNotGiven, nowhere.Reasons);
        Assert.Equal(("ARB", null), (unknown.Lead!.Role, unknown.Lead.Agency));
        Assert.Contains(RoutingReason.TownshipUnknown, unknown.Reasons);
    }

    [Fact]
    public void Before_the_first_row_the_table_says_nothing()
    {
        Assert.True(Table.Knows("excess-discharge"));
        Assert.Null(Table.Row("excess-discharge", new(2018, 12, 31)));
        Assert.False(Table.Knows("arson"));
    }

    private static RouteProposal Propose(string violation, DateOnly on, string? township, Designations? designations = null) =>
        RouteProposal.Of(Table, Table.Row(violation, on)!, on, township, Jurisdictions.Shipped, designations ?? Designations.None);
}
