using System.Globalization;
using System.Text;
using JointEnforcement.Contracts.Languages;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Tests.HouseRules;

namespace JointEnforcement.Service.Tests.Matters;

/// <summary>The page of each flow: what stands above the mark is written by hand, what stands below is drawn from the law itself.</summary>
public sealed class FlowDocsTests
{
    private const string Mark = "<!-- Drawn from the acts and the rulebook; FlowDocsTests fails when they differ. -->";

    public static TheoryData<MatterKind> Kinds => MatterRulesTests.Kinds;

    [Theory, MemberData(nameof(Kinds))]
    public void Its_page_shows_the_stages_acts_and_clocks_that_hold(MatterKind kind)
    {
        var path = Path.Combine(Repository.Root, $"docs/flows/{MatterMap.Of(kind)}.md");
        var page = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : $"# {Words.In("en")[$"kind.{kind}"]} {Words.In("zh-Hans")[$"kind.{kind}"]}\n\n";
        var written = page.Split(Mark)[0];
        var whole = $"{written}{Mark}\n{Drawn(kind)}";
        if (whole == page && written.Length > 200)
            return;

        File.WriteAllText($"{path}.received", whole);
        Assert.Fail($"docs/flows/{MatterMap.Of(kind)}.md differs from the law, or says nothing above the mark. Review the file .received beside it and put it in its place.");
    }

    private static string Drawn(MatterKind kind)
    {
        var (en, zh) = (Words.In("en"), Words.In("zh-Hans"));
        var known = MatterRulesTests.KnownOf(MatterRulesTests.LawOf(kind));
        var text = new StringBuilder().Append("\n## Stages\n\n```mermaid\nstateDiagram-v2\n");
        foreach (var stage in MatterRulesTests.StagesOf(MatterRulesTests.LawOf(kind)))
            text.Append(CultureInfo.InvariantCulture, $"    {stage}: {zh[$"stage.{kind}.{stage}"]} {en[$"stage.{kind}.{stage}"]}\n");
        text.Append(CultureInfo.InvariantCulture, $"    [*] --> {MatterRulesTests.StagesOf(MatterRulesTests.LawOf(kind))[0]}\n");
        foreach (var (name, from, to) in known)
            foreach (var (a, b) in from.SelectMany(f => to.Select(t => (f, t))))
                text.Append(CultureInfo.InvariantCulture, $"    {a} --> {b}: {name}\n");
        text.Append("```\n\n## Acts\n\n| act | 中文 | where | leads to |\n|---|---|---|---|\n");
        foreach (var (name, from, to) in known)
            text.Append(CultureInfo.InvariantCulture, $"| `{name}` {en[$"act.{name}"]} | {zh[$"act.{name}"]} | {string.Join(", ", from)} | {(to.Count == 0 ? "–" : string.Join(", ", to))} |\n");

        var facts = MatterRulesTests.FactsOf(kind).Select(f => f.Name).ToHashSet();
        var rules = Rulebook.Shipped.Rules.Where(r => r.Trigger.Any(t => facts.Contains(t.Fact))).DistinctBy(r => r.Id).ToList();
        text.Append("\n## Clocks\n\n");
        if (rules.Count == 0)
            return text.Append("None by law.\n").ToString();

        text.Append("| rule | what | from | who | article |\n|---|---|---|---|---|\n");
        foreach (var rule in rules)
            text.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | {rule.Title.Zh} {rule.Title.En} | {string.Join(", ", rule.Trigger.Select(t => $"`{t.Fact}`"))} | {rule.Obligor} | {Rulebook.Shipped.Cite(rule.Basis).Zh} |\n");
        return text.ToString();
    }
}
