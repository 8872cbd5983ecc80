using JointEnforcement.Domain.Deadlines;
using static JointEnforcement.Domain.Tests.Deadlines.Facts;

namespace JointEnforcement.Domain.Tests.Deadlines;

/// <summary>Sheets of a province and a county over the national book, and what they may not do.</summary>
public sealed class OverlayTests
{
    private static readonly OverlayFile Province = new("hunan.json", """
        { "about": "A worked example.", "overlay": { "id": "hunan-example", "level": "PROVINCE", "name": { "zh": "湖南省细则（示例）", "en": "Hunan rules (example)" } },
          "instruments": { "hunan-rules": { "zh": "《湖南省衔接工作办法实施细则》", "en": "Hunan Implementing Rules", "inForce": "2026-09-01" } },
          "change": [ { "id": "CR-09", "validFrom": "2026-09-01", "terms": { "mode": "NAT", "n": 2 }, "basis": [{ "instrument": "hunan-rules", "article": "12", "conf": "V1" }] },
                      { "id": "CR-08c", "validFrom": "2026-09-01", "terms": { "mode": "NAT", "n": 20 }, "basis": [{ "instrument": "hunan-rules", "article": "11", "conf": "V1" }] } ],
          "disable": [ { "id": "CL-05", "validFrom": "2026-09-01", "validTo": "2026-12-31", "basis": [{ "instrument": "hunan-rules", "article": "30", "conf": "V1" }] } ],
          "rules": [ { "id": "HN-01", "title": { "zh": "上传执法音像", "en": "Upload the recording" }, "obligor": "ORIGIN", "trigger": [{ "fact": "PenaltyCaseFiled" }],
            "satisfiedBy": [{ "fact": "PenaltyDecided" }], "readings": [ { "validFrom": "2026-09-01", "terms": { "mode": "WD", "n": 1 }, "basis": [{ "instrument": "hunan-rules", "article": "20", "conf": "V1" }] } ] } ] }
        """);

    private static readonly OverlayFile County = new("hongjiang.json", """
        { "overlay": { "id": "hongjiang-example", "level": "COUNTY", "name": { "zh": "洪江市备忘录（示例）", "en": "Hongjiang memorandum (example)" } },
          "instruments": { "hongjiang-memo": { "zh": "《洪江市联合备忘录》", "en": "Hongjiang Memorandum" } },
          "change": [ { "id": "CR-09", "validFrom": "2026-10-01", "terms": { "mode": "NAT", "n": 1 }, "basis": [{ "instrument": "hongjiang-memo", "article": "3", "conf": "V1" }] },
                      { "id": "CL-03", "validFrom": "2026-10-01", "terms": { "mode": "WD", "n": 2 }, "basis": [{ "instrument": "hongjiang-memo", "article": "4", "conf": "V1" }] } ] }
        """);

    private static readonly ClockScope Both = new("EEB", Rulebook.Shipped.With([County, Province]), WorkingCalendar.Shipped);

    [Theory]
    [InlineData("2026-08-20", "2026-08-24", "2026.2/CR-09@2017-01-25")]
    [InlineData("2026-09-02", "2026-09-04", "2026.2/CR-09@2026-09-01+hunan-example")]
    [InlineData("2026-11-02", "2026-11-03", "2026.2/CR-09@2026-10-01+hongjiang-example")]
    public void A_county_shortens_what_the_province_shortened_each_from_its_day(string filed, string due, string version)
    {
        var clock = Clocks(Both, Fact("CaseFiled", filed)).Of("CR-09");

        Assert.Equal((Day(due), version), (clock.DueDate, clock.RuleVersion));
    }

    [Fact]
    public void A_changed_rule_names_its_sheet_its_level_and_its_article_before_the_national_one()
    {
        var rule = Both.Rulebook.ApplicableOn("CR-09", Day("2026-09-02"), "EEB")!;

        Assert.Equal(("hunan-example", OverlayLevel.Province), (rule.Overlay!.Id, rule.Overlay.Level));
        Assert.Equal("《湖南省衔接工作办法实施细则》第12条", rule.Overlay.Basis!.Zh);
        Assert.StartsWith("《湖南省衔接工作办法实施细则》第12条；《环境保护行政执法与刑事司法衔接工作办法》", Both.Rulebook.Cite(rule.Basis).Zh, StringComparison.Ordinal);
        Assert.Equal(["hunan-example", "hongjiang-example"], Both.Rulebook.Overlays.Select(o => o.Id));
    }

    [Fact]
    public void A_variant_is_shortened_alone()
    {
        var receipt = Fact("PoliceReceiptIssued", "2026-11-02");

        Assert.Equal(Day("2026-11-23"), Clocks(Both, receipt, Fact("ReviewTierSet tier=CR-08c", "2026-11-03")).Of("CR-08").DueDate);
        Assert.Equal(Day("2026-11-05"), Clocks(Both, receipt).Of("CR-08").DueDate);
    }

    [Theory]
    [InlineData("2026-08-31", true)]
    [InlineData("2026-09-01", false)]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", true)]
    public void A_disabled_rule_starts_no_clock_in_its_time(string day, bool runs) =>
        Assert.Equal(runs, Clocks(Both, Fact("ClueAccepted", day)).Any(c => c.RuleId == "CL-05"));

    [Fact]
    public void An_added_rule_runs_and_says_whose_it_is()
    {
        var clock = Clocks(Both, Fact("PenaltyCaseFiled", "2026-11-02")).Of("HN-01");

        Assert.Equal(Day("2026-11-03"), clock.DueDate);
        Assert.Equal("2026.2/HN-01@2026-09-01+hunan-example", clock.RuleVersion);
    }

    [Fact]
    public void Our_own_policy_may_be_lengthened_by_the_place_that_agrees_on_it() =>
        Assert.Equal(Day("2026-11-04"), Clocks(Both, Fact("ClueSent", "2026-11-02")).Of("CL-03").DueDate);

    [Fact]
    public void The_shipped_book_is_untouched()
    {
        Assert.Equal(Day("2026-11-05"), Clocks(Eeb, Fact("CaseFiled", "2026-11-02")).Of("CR-09").DueDate);
        Assert.Empty(Rulebook.Shipped.Overlays);
        Assert.All(Rulebook.Shipped.Rules, r => Assert.Null(r.Overlay));
    }

    [Theory]
    [InlineData("CR-09", """{ "mode": "NAT", "n": 4 }""")]
    [InlineData("CR-09", """{ "mode": "WD", "n": 3 }""")]
    [InlineData("CR-02", """{ "mode": "NAT", "n": 1 }""")]
    [InlineData("CR-08b", """{ "mode": "NAT", "n": 8 }""")]
    [InlineData("PIL-03", """{ "mode": "NAT", "n": 60 }""")]
    [InlineData("CR-27", """{ "mode": "NAT", "n": 1 }""")]
    public void A_sheet_that_would_lengthen_a_statutory_limit_is_refused(string id, string terms) =>
        Assert.Matches($"^bad.json: {id}: would lengthen a statutory limit", Refused(Sheet($$"""{ "id": "{{id}}", "validFrom": "2026-09-01", "terms": {{terms}}, "basis": [{ "instrument": "order-310", "article": "1", "conf": "V1" }] }""")));

    [Theory]
    [InlineData("PIL-03", """{ "mode": "NAT", "n": 50 }""")]
    [InlineData("CR-09", """{ "mode": "HR", "n": 24 }""")]
    public void A_sheet_may_count_otherwise_where_that_is_shorter_on_every_day(string id, string terms) => Assert.NotNull(
        Rulebook.Shipped.With([Sheet($$"""{ "id": "{{id}}", "validFrom": "2026-09-01", "terms": {{terms}}, "basis": [{ "instrument": "order-310", "article": "1", "conf": "V1" }] }""")]));

    [Theory]
    [InlineData("""{ "id": "CR-99", "validFrom": "2026-09-01", "terms": { "mode": "NAT", "n": 1 }, "basis": [{ "instrument": "order-310", "article": "1", "conf": "V1" }] }""", "bad.json: CR-99: no such rule in the book")]
    [InlineData("""{ "id": "CR-14", "validFrom": "2026-09-01", "terms": { "mode": "NAT", "n": 1 }, "basis": [{ "instrument": "order-310", "article": "1", "conf": "V1" }] }""", "bad.json: CR-14: no such rule in the book")]
    [InlineData("""{ "id": "CR-09", "validFrom": "2026-09-01", "terms": { "mode": "NAT", "n": 1 }, "basis": [] }""", "bad.json: CR-09: no article")]
    [InlineData("""{ "id": "CR-09", "validFrom": "2026-09-01", "terms": { "mode": "NAT", "n": 1 }, "basis": [{ "instrument": "nowhere", "article": "1", "conf": "V1" }] }""", "bad.json: CR-09: unknown instrument nowhere")]
    [InlineData("""{ "id": "CR-09", "validFrom": "2026-09-01", "basis": [{ "instrument": "order-310", "article": "1", "conf": "V1" }] }""", "bad.json: CR-09: a change states its terms")]
    public void A_sheet_that_names_what_is_not_there_is_refused_with_file_id_and_reason(string change, string message) =>
        Assert.Equal(message, Refused(Sheet(change)));

    [Theory]
    [InlineData("""{ "about": "nobody's" }""", "^bad.json: overlay: ")]
    [InlineData("""{ "overlay": { "id": "x", "level": "TOWN", "name": { "zh": "某", "en": "X" } } }""", @"^bad.json: \$.overlay.level: ")]
    [InlineData("""{ "overlay": { "id": "x", "level": "COUNTY", "name": { "zh": "某", "en": "X" } }, "chang": [] }""", @"^bad.json: \$(\.chang)?: ")]
    [InlineData("""{ "version": "9", "overlay": { "id": "x", "level": "COUNTY", "name": { "zh": "某", "en": "X" } } }""", "^bad.json: x: a sheet has no head")]
    [InlineData("not json", @"^bad.json: \$: ")]
    public void A_sheet_that_cannot_be_read_is_refused_by_name(string text, string message) => Assert.Matches(message, Refused(new OverlayFile("bad.json", text)));

    [Fact]
    public void A_sheet_may_not_add_what_the_book_has() =>
        Assert.StartsWith("bad.json: HN-01: the book has this id", Refused([Province, Province with { Name = "bad.json" }]), StringComparison.Ordinal);

    private static OverlayFile Sheet(string change) => new("bad.json", $$"""
        { "overlay": { "id": "x", "level": "COUNTY", "name": { "zh": "某县", "en": "X" } }, "change": [{{change}}] }
        """);

    private static string Refused(params OverlayFile[] sheets)
    {
        var message = Assert.Throws<InvalidOperationException>(() => Rulebook.Shipped.With(sheets)).Message;
        Assert.DoesNotContain('\n', message);
        return message;
    }
}
