using System.Net;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Languages;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Deadlines;

/// <summary>The rulebook as officers and systems read it.</summary>
[Collection(nameof(TheHouse))]
public sealed class RulebookPageTests(House house)
{
    [Fact]
    public async Task F5_AC1_Every_entry_is_listed_with_its_confidence_and_whether_it_applies()
    {
        var book = await Book();

        Assert.Equal(
            Rulebook.Shipped.Rules.Select(r => r.Id).Concat(Rulebook.Shipped.Provisions.Select(p => p.Id)).Distinct().Order(StringComparer.Ordinal),
            book.Rules.Select(r => r.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["CR", "DT", "AP", "PIL", "EDC", "XF", "CL"], book.Rules.Select(r => r.Table).Distinct());
        Assert.Equal(("M+", true, true), Of(book, "AP-01"));
        Assert.Equal(("V1", true, false), Of(book, "CR-01"));
        Assert.Equal(("M?", false, false), Of(book, "XF-09a") with { Item3 = false });
        Assert.Equal(("V1", false, false), Of(book, "CR-28a"));
        Assert.Equal(("D", true, false), Of(book, "CL-01"));
        Assert.Equal((2026, true), book.Years.Where(y => y.Announced).Select(y => (y.Year, y.Announced)).Last());
    }

    [Fact]
    public async Task What_is_uncertain_is_listed_without_an_article() =>
        Assert.All((await Book()).Rules.Where(r => r.Confidence == "M?"), r => Assert.All(r.Readings, reading => Assert.Equal("", reading.Article)));

    [Fact]
    public async Task One_rule_is_shown_with_every_reading_and_a_variant_leads_to_its_rule()
    {
        using var answer = await house.As("eeb-officer").Http.GetAsync("api/deadlines/rules/CR-08b");
        var rule = await Answers.Of<DeadlineRuleCard>(answer);

        Assert.Equal(("CR-08", 2), (rule.Id, rule.Readings.Count));
        Assert.Equal(["CR-08a", "CR-08b", "CR-08c"], rule.Readings[0].Variants.Select(v => v.Id));
        Assert.Equal(["EEB"], rule.Readings[0].Origins);
        Assert.Equal("PoliceReceiptIssued", Assert.Single(rule.Triggers).Fact);
    }

    [Fact]
    public async Task An_extension_says_which_posts_may_grant_it()
    {
        using var answer = await house.As("eeb-officer").Http.GetAsync("api/deadlines/rules/AP-03");
        var extensions = (await Answers.Of<DeadlineRuleCard>(answer)).Readings.First(r => r.InForce).Extensions;

        Assert.Equal([["HEAD", "ACTING_HEAD"], ["HEAD", "ACTING_HEAD"]], extensions.Select(e => e.Posts));
        Assert.Equal(["collectiveMinutes"], extensions[1].Requires);
    }

    [Fact]
    public async Task A_rule_that_is_not_there_is_not_found()
    {
        using var answer = await house.As("eeb-officer").Http.GetAsync("api/deadlines/rules/CR-99");
        await Answers.Refuses(answer, HttpStatusCode.NotFound, "deadline.unknown-rule");
    }

    public static TheoryData<string> Languages => [.. Words.Languages];

    [Theory, MemberData(nameof(Languages))]
    public void Every_refusal_role_kind_and_mode_of_the_rulebook_has_its_word(string language)
    {
        string[] keys =
        [
            .. AllRefusals().Select(r => $"refusal.{r.Code}"),
            .. Rulebook.Shipped.Rules.Select(r => $"obligor.{r.Obligor}"), .. Rulebook.Shipped.Provisions.Select(p => $"obligor.{p.Obligor}"),
            .. Enum.GetNames<RuleKind>().Select(k => $"rulekind.{k}"),
            .. Enum.GetNames<CountingMode>().Where(m => m != "DATE").Select(m => $"countmode.{m}"),
            .. Enum.GetNames<OverlayLevel>().Select(l => $"overlaylevel.{l.ToUpperInvariant()}"),
            .. Rulebook.Shipped.Rules.Select(r => $"ruletable.{r.Id.Split('-')[0]}")
        ];

        Assert.All(keys.Distinct(), key => Assert.True(Words.In(language).Has(key), key));
    }

    [Fact]
    public void A_refusal_of_the_rulebook_fills_every_blank_of_its_sentence() => Assert.All(AllRefusals(), refusal =>
    {
        var notice = Service.Plumbing.Refusals.Of(refusal);
        Assert.DoesNotMatch(@"\{|\[refusal|（）|  ", notice.Zh + notice.En);
        Assert.All(refusal.Blanks.Where(b => b.Key is not "posts"), b => Assert.Contains(b.Value, notice.Zh, StringComparison.Ordinal));
    });

    [Fact]
    public void A_rank_that_may_not_grant_an_extension_is_told_who_may() => Assert.Equal(
        "延长期限（AP-03x1）须由正职负责人、主持工作的负责人批准，您的职务无权批准。",
        Service.Plumbing.Refusals.Of(Extensions.Check(Rulebook.Shipped.ApplicableOn("AP-03", new(2026, 11, 23), "EEB")!, 0, [Post.Officer])!).Zh);

    private static IEnumerable<Refusal> AllRefusals() =>
    [
        DeadlineRefusals.NotExtendable("CR-01"), DeadlineRefusals.ExtensionsUsedUp("AP-03", 2), DeadlineRefusals.NotYourRank("AP-03x1", [Post.Head]),
        DeadlineRefusals.RuleDisabled("XF-09a"), DeadlineRefusals.NoReading("CL-01", new(2026, 8, 14)), DeadlineRefusals.NoPeriod("CR-14"),
        DeadlineRefusals.UnknownInstrument("x"), Rulebook.Shipped.Law.Check("noise-pollution-law", "3", new(2026, 11, 23))!,
        Rulebook.Shipped.Law.Check("ecological-code", "1083", new(2026, 1, 1))!
    ];

    private static (string Confidence, bool Enabled, bool ToVerify) Of(RulebookPage book, string id)
    {
        var rule = book.Rules.Single(r => r.Id == id);
        return (rule.Confidence, rule.Enabled, rule.ToVerify);
    }

    private async Task<RulebookPage> Book()
    {
        using var answer = await house.As("gov-auditor").Http.GetAsync("api/deadlines/rules");
        return await Answers.Of<RulebookPage>(answer);
    }
}
