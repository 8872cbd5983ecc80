using JointEnforcement.Domain.Deadlines;
using static JointEnforcement.Domain.Tests.Deadlines.Facts;

namespace JointEnforcement.Domain.Tests.Deadlines;

/// <summary>What a document cites is the law of the act or the law of the decision (行政处罚法 art 37; 生态环境法典 arts 1057, 1242).</summary>
public sealed class CitationTests
{
    private static readonly LawInForce Law = Rulebook.Shipped.Law;

    [Theory]
    [InlineData("违反《环境保护法》第六十三条第三项的规定。", "《环境保护法》第63条第3项", "《生态环境法典》第1108条")]
    [InlineData("违反《中华人民共和国环境保护法》（2014年修订）第六十三条第一款第三项。", "《环境保护法》第63条第3项", "《生态环境法典》第1108条")]
    [InlineData("依照《固体废物污染环境防治法》第一百二十条处罚。", "《固体废物污染环境防治法》第120条", "《生态环境法典》第1179条")]
    [InlineData("依照《固体废物污染环境防治法》第120条处罚。", "《固体废物污染环境防治法》第120条", "《生态环境法典》第1179条")]
    [InlineData("根据《大气污染防治法》有关规定。", "《大气污染防治法》", "《生态环境法典》")]
    [InlineData("依据《行政处罚法》第二十条、《土壤污染防治法》第八十七条。", "《土壤污染防治法》第87条", "《生态环境法典》第1160条")]
    [InlineData("依据《环境行政处罚办法》第二十二条。", "《环境行政处罚办法》（环境保护部令第8号）第22条", "《生态环境行政处罚办法》（生态环境部令第30号）第18条")]
    [InlineData("依据《水污染防治法》第十条、第八十三条。", "《水污染防治法》第10条", "《生态环境法典》")]
    public void V_15_13_A_document_on_an_act_under_the_code_cites_no_dead_law_and_is_told_the_successor(string text, string cited, string successor)
    {
        var refusal = Law.Check(text, act: Day("2026-09-01"), decision: Day("2026-11-25"))!;

        Assert.Equal("citation.repealed", refusal.Code);
        Assert.Equal((cited, successor), (refusal.Blanks["cited"], refusal.Blanks["successor"]));
    }

    [Theory]
    [InlineData("违反《环境保护法》第六十三条第三项。")]
    [InlineData("违反《生态环境法典》第一千一百零八条。")]
    [InlineData("违反《环境保护法》第六十三条第三项，现为《生态环境法典》第1108条。")]
    public void An_act_before_the_code_decided_after_may_cite_the_law_of_either_day(string text) =>
        Assert.Null(Law.Check(text, act: Day("2026-07-01"), decision: Day("2026-11-25")));

    [Fact]
    public void What_was_decided_before_the_code_does_not_cite_it() =>
        Assert.Equal("citation.not-yet-in-force", Law.Check("《生态环境法典》第1108条", act: Day("2026-07-01"), decision: Day("2026-08-14"))!.Code);

    [Fact]
    public void Where_no_act_is_known_the_former_law_is_cited_as_such_or_not_at_all()
    {
        Assert.Equal("citation.repealed", Law.Check("《环境保护法》第六十三条", act: null, decision: Day("2026-11-25"))!.Code);
        Assert.Null(Law.Check("原《环境保护法》第六十三条", act: null, decision: Day("2026-11-25")));
        Assert.Equal("citation.repealed", Law.Check("原《环境保护法》第六十三条", act: Day("2026-09-01"), decision: Day("2026-11-25"))!.Code);
    }

    [Theory]
    [InlineData("《行政处罚法》第三十七条", "2019-03-01")]
    [InlineData("《刑法》第三百三十八条、《某县办法》第一条", "2026-11-25")]
    [InlineData("没有引用任何条文。", "2026-11-25")]
    [InlineData("《", "2026-11-25")]
    [InlineData("《环境保护法", "2026-11-25")]
    public void Earlier_revisions_and_what_the_book_does_not_know_pass(string text, string day) =>
        Assert.Null(Law.Check(text, act: Day(day), decision: Day(day)));

    [Theory]
    [InlineData("一千二百四十二", 1242)]
    [InlineData("一千零五十七", 1057)]
    [InlineData("一百二十", 120)]
    [InlineData("一百一十", 110)]
    [InlineData("十", 10)]
    [InlineData("十九", 19)]
    [InlineData("二十", 20)]
    [InlineData("六十三", 63)]
    [InlineData("九", 9)]
    [InlineData("83", 83)]
    public void Articles_are_read_as_the_law_writes_them(string written, int number) =>
        Assert.Contains($"第{number}条", Law.Check($"《环境影响评价法》第{written}条", Day("2026-09-01"), Day("2026-09-01"))!.Blanks["cited"], StringComparison.Ordinal);
}
