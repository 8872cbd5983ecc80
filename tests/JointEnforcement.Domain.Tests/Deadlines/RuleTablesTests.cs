using JointEnforcement.Domain.Deadlines;
using static JointEnforcement.Domain.Tests.Deadlines.Facts;

namespace JointEnforcement.Domain.Tests.Deadlines;

/// <summary>Nothing of the law's tables is missing, and each rule runs from its trigger to its day.</summary>
public sealed class RuleTablesTests
{
    private static readonly string[] Tables =
    [
        .. Numbered("CR-", 28), .. Enumerable.Range(1, 6).Select(i => $"DT-D{i}"), .. Numbered("AP-", 20),
        .. Numbered("PIL-", 10), .. Numbered("EDC-", 5), .. Numbered("XF-", 11), .. Numbered("CL-", 7)
    ];

    public static TheoryData<string> TableIds => [.. Tables];

    public static TheoryData<string> Rows => [.. RuleTable.Rows.Select(r => r.ToString())];

    [Theory, MemberData(nameof(TableIds))]
    public void F5_AC1_Every_row_of_the_tables_stands_in_the_book(string id) => Assert.NotEmpty(Entries(id));

    [Fact]
    public void F5_AC1_Nothing_stands_in_the_book_that_is_in_no_table() => Assert.All(
        Rulebook.Shipped.Rules.Select(r => r.Id).Concat(Rulebook.Shipped.Provisions.Select(p => p.Id)), id => Assert.Contains(id.TrimEnd('a', 'b', 'c', 'd', 'e'), Tables));

    [Theory]
    [InlineData("AP-01", 1)]
    [InlineData("AP-03", 2)]
    [InlineData("AP-15", 1)]
    [InlineData("AP-19c", 1)]
    [InlineData("DT-D6", 2)]
    [InlineData("PIL-05", 1)]
    [InlineData("XF-05", 1)]
    [InlineData("CL-06", 1)]
    public void F5_AC3_A_rule_that_may_be_extended_says_how_often(string id, int times) =>
        Assert.Equal(times, Rulebook.Shipped.ApplicableOn(id, Day("2026-11-23"), "EEB")!.Extensions.Count);

    [Theory]
    [InlineData("AP-03")]
    [InlineData("AP-15")]
    [InlineData("DT-D6")]
    [InlineData("PIL-05")]
    [InlineData("XF-07b")]
    public void F5_AC3_A_rule_with_time_that_is_not_counted_says_what_stops_it(string id) =>
        Assert.NotEmpty(Rulebook.Shipped.ApplicableOn(id, Day("2026-11-23"), "EEB")!.SuspendedBy);

    [Theory, MemberData(nameof(Rows))]
    public void F5_AC1_Each_rule_runs_from_its_trigger_to_its_day(string row)
    {
        var line = RuleTable.Rows.Single(r => r.ToString() == row);
        var scope = ClockScope.Shipped(line.Origin);

        var clock = Clocks(scope, Fact(line.Trigger, RuleTable.Start)).Of(line.Rule);

        Assert.Equal(line.Due.Contains('T') ? Local(line.Due) : CivilTime.EndOf(Day(line.Due)), clock.Due);
        Assert.Equal(line.Obligor, scope.Rulebook.ApplicableOn(line.Rule, CivilTime.DateOf(clock.StartedAt), line.Origin)!.Obligor);
        Assert.NotEqual("", clock.Basis.Zh);
        Assert.Equal(clock.DueDate.Year == 2027, clock.Provisional);
    }

    [Fact]
    public void F5_AC1_No_enabled_reading_is_without_a_row() => Assert.Empty(
        Rulebook.Shipped.Rules.Where(r => r.Enabled && r.AppliesOn(Day("2026-09-28")))
            .SelectMany(r => ((string[])["EEB", "NRB"]).Where(r.Scope.Covers).Select(origin => (r.Id, Origin: origin, Narrow: r.Scope.Origin ?? r.Scope.ExceptOrigin)))
            .Where(r => !RuleTable.Rows.Any(row => row.Rule == r.Id && (r.Narrow is null || row.Origin == r.Origin)))
            .Select(r => $"{r.Id} {r.Origin}"));

    [Theory, MemberData(nameof(Rows))]
    public void Each_clock_that_something_can_meet_is_met_by_it(string row)
    {
        var line = RuleTable.Rows.Single(r => r.ToString() == row);
        var scope = ClockScope.Shipped(line.Origin);
        var rule = scope.Rulebook.ApplicableOn(line.Rule, Day("2026-11-23"), line.Origin)!;
        foreach (var meets in rule.SatisfiedBy.Where(m => m.StartedBy is null && !rule.MetByTrigger))
        {
            var words = meets.Fact + string.Concat((meets.When ?? new Dictionary<string, string>()).Select(w => $" {w.Key}={w.Value}"));
            var clock = Clocks(scope, Fact(line.Trigger, RuleTable.Start), Fact(words, "2026-09-28T12:00")).First(c => c.RuleId == line.Rule);
            Assert.Equal(ClockState.Met, clock.At(Local("2027-06-01")));
        }
    }

    [Fact]
    public void What_is_uncertain_starts_no_clock_and_is_cited_to_nobody()
    {
        var uncertain = Rulebook.Shipped.Rules.Where(r => r.Confidence is Confidence.MQuestion).ToList();

        Assert.Equal(["XF-09a", "XF-09b", "XF-10a", "XF-10b"], uncertain.Select(r => r.Id));
        Assert.All(uncertain, r => Assert.False(r.Enabled));
        Assert.All(uncertain, r => Assert.Equal("", Rulebook.Shipped.Cite(r.Basis).Zh));
        Assert.All(uncertain.SelectMany(r => r.Trigger), t => Assert.DoesNotContain(Clocks(Eeb, Fact(t.Fact, "2026-11-02")), c => c.RuleId.StartsWith("XF-09", StringComparison.Ordinal)));
    }

    [Fact]
    public void CR_28_Ships_disabled_although_its_text_was_read()
    {
        var obsolete = Rulebook.Shipped.Provisions.Where(p => p.Kind is ProvisionKind.Obsolete).ToList();

        Assert.Equal(5, obsolete.Count);
        Assert.All(obsolete, p => Assert.False(p.Applies));
        Assert.All(obsolete, p => Assert.Equal(Confidence.V1, p.Trust));
    }

    [Fact]
    public void What_was_stated_from_memory_is_marked_to_be_verified()
    {
        Assert.True(Rulebook.Shipped.ApplicableOn("AP-01", Day("2026-11-23"), "EEB")!.ToVerify);
        Assert.True(Rulebook.Shipped.ApplicableOn("AP-03", Day("2026-11-23"), "EEB")!.ToVerify);
        Assert.False(Rulebook.Shipped.ApplicableOn("AP-03", Day("2026-11-23"), "NRB")!.ToVerify);
        Assert.False(Rulebook.Shipped.ApplicableOn("CR-01", Day("2026-11-23"), "EEB")!.ToVerify);
    }

    [Fact]
    public void No_clock_policy_of_ours_pretends_to_be_law() => Assert.All(
        Rulebook.Shipped.Rules.Where(r => r.Id.StartsWith("CL-", StringComparison.Ordinal)), r => Assert.Equal(Confidence.D, r.Confidence));

    [Fact]
    public void Every_text_of_the_book_is_spoken_in_both_languages()
    {
        var book = Rulebook.Shipped;
        var texts = book.Rules.SelectMany(r => (Wording?[])[r.Title, r.Note, .. r.Variants.Select(v => v.Title), .. r.Extensions.Select(e => e.GrantedBy)])
            .Concat(book.Provisions.SelectMany(p => (Wording[])[p.Title, p.Says]))
            .Concat(book.Rules.SelectMany(r => r.Trigger.Concat(r.SatisfiedBy).Concat(r.SuspendedBy).Concat(r.ResumedBy).Concat(r.CancelledBy).Concat(r.Extensions.Select(e => e.By))).Select(f => book.FactTitle(f.Fact)))
            .OfType<Wording>();

        Assert.All(texts, t => Assert.Matches(@"[\u4e00-\u9fff]", t.Zh));
        Assert.All(texts, t => Assert.Matches("^[ -~]+$", t.En));
        Assert.All(book.Instruments.Values, i => Assert.Matches("^[ -~]+$", i.En));
    }

    private static IEnumerable<object> Entries(string id) =>
    [
        .. Rulebook.Shipped.Rules.Where(r => r.Id.TrimEnd('a', 'b', 'c', 'd') == id),
        .. Rulebook.Shipped.Provisions.Where(p => p.Id.TrimEnd('a', 'b', 'c', 'd', 'e') == id)
    ];

    private static IEnumerable<string> Numbered(string prefix, int last) => Enumerable.Range(1, last).Select(i => $"{prefix}{i:00}");
}
