using JointEnforcement.Domain.Deadlines;
using static JointEnforcement.Domain.Tests.Deadlines.Facts;

namespace JointEnforcement.Domain.Tests.Deadlines;

/// <summary>Two regimes around 2026-08-15, the day the 生态环境法典 came into force and ten statutes were repealed (art 1242).</summary>
public sealed class LawInForceTests
{
    private static readonly LawInForce Law = Rulebook.Shipped.Law;

    public static TheoryData<string, string> Repealed => new()
    {
        { "environmental-protection-law", "环境保护法" },
        { "environmental-impact-law", "环境影响评价法" },
        { "marine-environment-law", "海洋环境保护法" },
        { "air-pollution-law", "大气污染防治法" },
        { "water-pollution-law", "水污染防治法" },
        { "soil-pollution-law", "土壤污染防治法" },
        { "solid-waste-law", "固体废物污染环境防治法" },
        { "noise-pollution-law", "噪声污染防治法" },
        { "radioactive-pollution-law", "放射性污染防治法" },
        { "cleaner-production-law", "清洁生产促进法" }
    };

    [Theory, MemberData(nameof(Repealed))]
    public void V_15_13_A_statute_the_code_repealed_is_cited_until_the_day_and_refused_from_it(string instrument, string name)
    {
        Assert.Null(Law.Check(instrument, "1", Day("2026-08-14")));

        var refusal = Law.Check(instrument, "1", Day("2026-08-15"))!;
        Assert.Equal("citation.repealed", refusal.Code);
        Assert.Contains($"《{name}》第1条", refusal.Blanks["cited"], StringComparison.Ordinal);
        Assert.Equal("《生态环境法典》", refusal.Blanks["successor"]);
        Assert.Equal("2026-08-15", refusal.Blanks["day"]);
    }

    [Fact]
    public void Ten_statutes_were_followed_by_the_code() =>
        Assert.Equal(Repealed.Count, Rulebook.Shipped.Instruments.Values.Count(i => i.Successor == LawInForce.Code && i.Repealed == Day("2026-08-15")));

    [Theory]
    [InlineData("environmental-protection-law", "63(3)", "《生态环境法典》第1108条")]
    [InlineData("environmental-protection-law", "63", "《生态环境法典》第1095条第2款；《生态环境法典》第1102条；《生态环境法典》第1108条；《生态环境法典》第1131条第2款")]
    [InlineData("environmental-protection-law", "59", "《生态环境法典》第1060条")]
    [InlineData("solid-waste-law", "120", "《生态环境法典》第1179条")]
    [InlineData("soil-pollution-law", "94", "《生态环境法典》第1165条第2款")]
    public void V_15_13_Where_the_article_is_known_the_refusal_names_its_successor(string instrument, string article, string successor) =>
        Assert.Equal(successor, Law.Check(instrument, article, Day("2026-11-23"))!.Blanks["successor"]);

    [Fact]
    public void The_code_cannot_be_cited_before_its_day()
    {
        var refusal = Law.Check(LawInForce.Code, "1083¶2", Day("2026-08-14"))!;

        Assert.Equal("citation.not-yet-in-force", refusal.Code);
        Assert.Equal("2026-08-15", refusal.Blanks["day"]);
        Assert.Null(Law.Check(LawInForce.Code, "1083¶2", Day("2026-08-15")));
    }

    [Fact]
    public void An_instrument_nobody_knows_is_refused() =>
        Assert.Equal("citation.unknown-instrument", Law.Check("no-such-law", "1", Day("2026-11-23"))!.Code);

    [Fact]
    public void An_act_before_and_a_decision_after_pin_both_laws_and_say_how_they_are_weighed()
    {
        var pinned = Law.Pin("environmental-protection-law", "63(3)", act: Day("2026-07-01"), decision: Day("2026-11-23"));

        Assert.Equal("《环境保护法》第63条第3项", Assert.Single(pinned.AtAct).Cited.Zh);
        Assert.Equal(("《生态环境法典》第1108条", true), (Assert.Single(pinned.AtDecision).Cited.Zh, pinned.AtDecision[0].Exact));
        Assert.StartsWith("从旧兼从轻", pinned.Note!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_leads_back_to_the_article_it_followed()
    {
        var pinned = Law.Pin(LawInForce.Code, "1108", act: Day("2026-07-01"), decision: Day("2026-11-23"));

        Assert.Equal("《环境保护法》第63条第3项", Assert.Single(pinned.AtAct).Cited.Zh);
        Assert.NotNull(pinned.Note);
    }

    [Fact]
    public void Where_no_article_is_known_the_statutes_are_named_as_a_whole_and_marked_so()
    {
        var atAct = Law.Pin(LawInForce.Code, "1200", act: Day("2026-07-01"), decision: Day("2026-11-23")).AtAct;

        Assert.Equal(10, atAct.Count);
        Assert.All(atAct, l => Assert.False(l.Exact));
    }

    [Theory]
    [InlineData("2026-08-15", "2026-11-23")]
    [InlineData("2026-07-01", "2026-08-14")]
    public void Act_and_decision_under_one_regime_need_no_weighing(string act, string decision) =>
        Assert.Null(Law.Pin(LawInForce.Code, "1108", Day(act), Day(decision)).Note);

    [Fact]
    public void A_chain_of_successors_is_followed_to_the_law_of_the_day()
    {
        var refusal = Law.Check("penalty-measures-2010", "22", Day("2026-11-23"))!;

        Assert.Equal("《生态环境行政处罚办法》（生态环境部令第30号）第18条", refusal.Blanks["successor"]);
        Assert.Null(Law.Check("penalty-measures-2010", "22", Day("2023-06-30")));
    }

    [Theory]
    [InlineData("2026-08-14", Regime.SeparateStatutes)]
    [InlineData("2026-08-15", Regime.Code)]
    public void F5_AC5_The_regime_changes_with_the_day(string day, Regime regime) => Assert.Equal(regime, Law.RegimeOn(Day(day)));

    [Fact]
    public void F5_AC5_No_rule_cites_an_instrument_that_is_dead_or_unborn_on_the_days_it_applies()
    {
        foreach (var rule in Rulebook.Shipped.Rules)
            foreach (var citation in rule.Basis)
            {
                var instrument = Rulebook.Shipped.Instruments[citation.Instrument];
                Assert.True(instrument.InForceOn(rule.ValidFrom), $"{rule.Id} {citation.Instrument} {rule.ValidFrom:O}");
                Assert.True(instrument.Repealed is null || rule.ValidTo < instrument.Repealed, $"{rule.Id} {citation.Instrument}");
            }
    }
}
