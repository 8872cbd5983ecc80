using System.Text.Json;
using System.Text.RegularExpressions;
using JointEnforcement.Domain.Deadlines;
using static JointEnforcement.Domain.Tests.Deadlines.Facts;

namespace JointEnforcement.Domain.Tests.Deadlines;

public sealed partial class RulebookTests
{
    public static TheoryData<string> Ids => [.. Enumerable.Range(1, 13).Select(i => $"CR-{i:00}")];

    public static TheoryData<string> EveryId => [.. Rulebook.Shipped.Rules.Select(r => r.Id).Distinct()];

    [Theory, MemberData(nameof(Ids))]
    public void F5_AC1_Every_rule_is_read_in_both_languages_for_every_agency_with_its_articles(string id)
    {
        foreach (var origin in (string[])["EEB", "NRB"])
        {
            var rule = Rulebook.Shipped.ApplicableOn(id, Day("2026-11-23"), origin);

            Assert.NotNull(rule);
            Assert.NotEmpty(rule.Basis);
            Assert.Matches("第[0-9]+条", Rulebook.Shipped.Cite(rule.Basis).Zh);
            Assert.Matches("^[ -~]+$", rule.Title.En + Rulebook.Shipped.Cite(rule.Basis).En);
            Assert.All(rule.Trigger, t => Assert.NotEqual(t.Fact, Rulebook.Shipped.FactTitle(t.Fact).Zh));
        }
    }

    [Theory, MemberData(nameof(EveryId))]
    public void On_any_day_one_reading_at_most_governs_an_agencys_matter(string id)
    {
        for (var day = Day("2016-12-01"); day < Day("2028-01-01"); day = day.AddDays(1))
            foreach (var origin in (string[])["EEB", "NRB"])
                Assert.InRange(Rulebook.Shipped.Rules.Count(r => r.Id == id && r.AppliesOn(day) && r.Scope.Covers(origin)), 0, 1);
    }

    [Theory]
    [InlineData("2026-08-14", false)]
    [InlineData("2026-08-15", true)]
    public void F5_AC5_A_referral_rests_on_the_code_from_the_day_the_code_is_in_force(string day, bool code)
    {
        var clock = Clocks(Eeb, Fact("ReferralApproved", day)).Of("CR-02");

        Assert.Equal(code, clock.Basis.Zh.Contains("《生态环境法典》第1083条第2款", StringComparison.Ordinal));
        Assert.EndsWith(code ? "@2026-08-15" : "@2017-01-25", clock.RuleVersion, StringComparison.Ordinal);
    }

    [Fact]
    public void F5_AC5_A_new_rulebook_moves_no_running_clock_and_proposes_the_change()
    {
        var life = new[] { Fact("PoliceReceiptIssued", "2026-11-02") };
        var running = ClockKeeper.Replay(life, Eeb);
        var next = Eeb with { Rulebook = ShippedFiles.Edited(t => t.Replace("\"2026.2\"", "\"2026.3\"").Replace("\"n\": 3 }", "\"n\": 5 }")) };

        var later = ClockKeeper.Advance(running, Fact("SupplementSubmitted", "2026-11-03"), next);
        var proposed = Assert.Single(Adoption.Propose(running, next));

        Assert.Equal(Day("2026-11-05"), later.Of("CR-08").DueDate);
        Assert.Equal(("CR-08", Day("2026-11-05"), Day("2026-11-09")), (proposed.Now.RuleId, proposed.Now.DueDate, proposed.Then?.DueDate));
        Assert.Empty(Adoption.Propose(running, Eeb));
    }

    [Fact]
    public void A_misspelt_word_stops_the_house_instead_of_dropping_a_rule() =>
        Assert.Throws<JsonException>(() => ShippedFiles.Edited(t => t.Replace("\"cancelledBy\"", "\"canceledBy\"")));

    [Fact]
    public void F5_AC4_The_reason_names_trigger_days_article_and_versions_in_both_languages()
    {
        var why = Explanation.Why(Clocks(Eeb, Fact("ReferralReportReceivedByHead", "2026-11-20T15:30")).Of("CR-01"));

        Assert.Equal(
            "正职负责人收到移送报告（2026-11-20 15:30），期间自此起算。期限：3日（自然日）。"
            + "不计入的日期：2026-11-20（期间开始之日不计入）。届满：2026-11-23 24:00。"
            + "依据：《行政执法机关移送涉嫌犯罪案件的规定》（国务院令第310号，2020年修订）第5条第2款；"
            + "《环境保护行政执法与刑事司法衔接工作办法》（环环监〔2017〕17号）第5条；《生态环境法典》第1083条第2款。"
            + "规则版本：2026.2/CR-01@2026-08-15；日历版本：cn-2025-11-04。",
            why.Text.Zh);
        Assert.StartsWith(
            "The period runs from 2026-11-20 15:30: the head received the referral report. Its length is 3 natural days.",
            why.Text.En,
            StringComparison.Ordinal);
    }

    [Fact]
    public void F5_AC6_A_provisional_date_says_so()
    {
        var why = Explanation.Why(Clocks(Eeb, Fact("ReferralReportReceivedByHead", "2026-12-29")).Of("CR-01"));

        Assert.Contains("日期为暂定", why.Text.Zh, StringComparison.Ordinal);
        Assert.Contains("2027-01-01 (New Year holiday (not yet announced))", why.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void No_length_of_a_period_stands_in_code()
    {
        var sources = Directory.GetFiles(Path.Combine(ShippedFiles.Root, "src", "JointEnforcement.Domain"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(sources);
        Assert.All(sources, f => Assert.DoesNotMatch(Length(), File.ReadAllText(f)));
    }

    [GeneratedRegex(@"(Add(Days|Hours|Months|Years)\(-?(?!1\))\d|From(Days)\(\d|new Terms\([^)]*\d)")]
    private static partial Regex Length();
}
