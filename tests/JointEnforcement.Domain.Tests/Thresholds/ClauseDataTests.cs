using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Domain.Tests.Thresholds;

public sealed partial class ClauseDataTests
{
    public static TheoryData<string> Ids => [.. Clauses.Shipped.All.Select(c => c.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void A_clause_has_its_number_its_text_and_its_evidence(string id)
    {
        var clause = Clauses.Shipped.All.Single(c => c.Id == id);

        Assert.Matches("〔[0-9]{4}〕[0-9]+号）第[0-9]+条", Clauses.Shipped.Cite(clause).Zh);
        Assert.True(clause.Text.Zh.Length > 5 && clause.Text.En.Length > 5);
        Assert.NotEmpty(clause.Evidence);
        Assert.NotEmpty(clause.Any);
        Assert.All(clause.Any, all => Assert.NotEmpty(all));
        Assert.Matches("^(V1|M\\+)$", clause.Conf);
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_condition_asks_for_one_thing_with_its_number(string id) =>
        Assert.All(Clauses.Shipped.All.Single(c => c.Id == id).Any.SelectMany(all => all), condition =>
        {
            bool[] asks =
            [
                condition.Quantity is not null, condition.Land is not null, condition.Pollutants is not null, condition.Zones is not null, condition.Manners is not null,
                condition.Toxic, condition.Harmful, condition.Circumstance is not null, condition.Penalties is not null
            ];
            Assert.Single(asks, asked => asked);
            Assert.Equal(condition.Quantity is not null || condition.Land is not null, condition.AtLeast > 0);
            Assert.True(condition.UpTo is null || condition.UpTo > condition.AtLeast);
            Assert.Equal(condition.Penalties is not null, condition is { Times: > 0, Months: > 0 });
        });

    [Fact]
    public void Every_item_of_articles_1_2_and_5_that_can_be_compared_is_there()
    {
        var items = Clauses.Shipped.All.Where(c => c.Source == "fashi-2023-7").Select(c => c.Article).ToList();

        Assert.Superset(
            Enumerable.Range(1, 10).SelectMany(n => (string[])[$"1({n})", $"2({n})"]).Concat(Enumerable.Range(1, 5).Select(n => $"5({n})")).ToHashSet(),
            items.ToHashSet());
        Assert.Equal(items.Count, items.Distinct().Count());
    }

    [Fact]
    public void A_misspelt_word_stops_the_house_instead_of_dropping_a_clause() =>
        Assert.Throws<JsonException>(() => Clauses.Parse("""{ "version": "t", "about": "t", "near": 0.8, "units": [], "heavyMetals": [], "sources": {}, "clauses": [], "claus": [] }"""));

    [Fact]
    public void No_number_of_a_clause_stands_in_code()
    {
        var sources = Directory.GetFiles(Path.Combine(Root(), "src", "JointEnforcement.Domain", "Thresholds"), "*.cs");

        Assert.NotEmpty(sources);
        Assert.All(sources, f => Assert.DoesNotMatch(Number(), Comments().Replace(File.ReadAllText(f), "")));
    }

    [Fact]
    public void No_member_says_more_than_a_hint() => Assert.All(
        typeof(ThresholdHint).Assembly.GetTypes().Where(t => t.Namespace == typeof(ThresholdHint).Namespace)
            .SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(m => m.Name).Append(t.Name)),
        name => Assert.DoesNotMatch(Determination(), name));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "JointEnforcement.sln")))
            folder = folder.Parent;

        return folder.FullName;
    }

    // Zero, one, and the four places figures are shown with are of arithmetic, not of a clause.
    [GeneratedRegex(@"(?<![\w.\[])(?!(0|1|4)\b)\d[\d_.]*m?\b")]
    private static partial Regex Number();

    [GeneratedRegex("//.*")]
    private static partial Regex Comments();

    [GeneratedRegex("guilt|constitut|convict|offen[cs]e|criminal|liable|determin", RegexOptions.IgnoreCase)]
    private static partial Regex Determination();
}
