using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Omissions;

namespace JointEnforcement.Domain.Tests.Omissions;

public sealed class OmissionBookTests
{
    private static readonly HashSet<string> Facts = [.. typeof(MatterFact).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(MatterFact))).Select(t => t.Name)];

    [Fact]
    public void Every_kind_names_rules_facts_and_articles_that_exist()
    {
        var rules = Rulebook.Shipped.Rules.ToLookup(r => r.Id);
        foreach (var kind in OmissionBook.Shipped.Kinds)
        {
            Assert.NotEmpty(Rulebook.Shipped.Cite(kind.Basis).Zh);
            Assert.All(kind.Clocks, c => Assert.True(rules.Contains(c.Rule), c.Rule));
            Assert.All(kind.Clocks, c => Assert.Empty((c.Variants ?? []).Except(rules[c.Rule].SelectMany(r => r.Variants).Select(v => v.Id))));
            Assert.All(kind.Clocks, c => Assert.Empty((c.StartedBy ?? []).Except(rules[c.Rule].SelectMany(r => r.Trigger).Select(t => t.Fact))));
            var patterns = kind.Facts.SelectMany(c => c.Needs.SelectMany(n => n.By.Concat(n.UndoneBy ?? [])).Concat(c.EndedBy ?? []));
            Assert.Empty(patterns.Select(p => p.Fact).Concat(kind.Entered?.Facts ?? []).Except(Facts));
            if (kind.Entered is { } entered)
                Assert.Equal(ProvisionKind.Recording, Rulebook.Shipped.Provisions.Single(p => p.Id == entered.Provision).Kind);
        }
    }

    [Fact]
    public void Only_duties_count_never_a_right_or_a_window() => Assert.All(
        OmissionBook.Shipped.Kinds.SelectMany(k => k.Clocks).SelectMany(c => Rulebook.Shipped.Rules.Where(r => r.Id == c.Rule)),
        rule => Assert.False(rule.Optional || rule.Lapses || rule.Waits, rule.Id));

    [Theory]
    [InlineData("""{"version":"1","about":"","kinds":[{"id":"a","basis":[],"answeredBy":[]}]}""", "omission a counts")]
    [InlineData("""{"version":"1","about":"","kinds":[{"id":"a","clocks":[{"rule":"CR-01"}],"entered":{"provision":"CR-26","facts":[]},"basis":[],"answeredBy":[]}]}""", "omission a counts")]
    [InlineData("""{"version":"1","about":"","kinds":[{"id":"a","facts":[{"needs":[]}],"basis":[],"answeredBy":[]}]}""", "omission a counts")]
    [InlineData("""{"version":"1","about":"","kinds":[{"id":"a","clocks":[{"rule":"CR-01"}],"basis":[],"answeredBy":[]},{"id":"a","clocks":[{"rule":"CR-02"}],"basis":[],"answeredBy":[]}]}""", "one name")]
    public void A_kind_that_contradicts_itself_is_refused(string json, string because) =>
        Assert.Contains(because, Assert.Throws<InvalidOperationException>(() => OmissionBook.Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_word_is_refused() => Assert.Throws<System.Text.Json.JsonException>(() =>
        OmissionBook.Parse("""{"version":"1","about":"","kinds":[{"id":"a","clock":[{"rule":"CR-01"}],"basis":[],"answeredBy":[]}]}"""));
}
