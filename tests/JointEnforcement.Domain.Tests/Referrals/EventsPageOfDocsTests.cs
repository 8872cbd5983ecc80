using System.Text.RegularExpressions;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.Tests.Deadlines;

namespace JointEnforcement.Domain.Tests.Referrals;

/// <summary>The table of acts in docs/events.md says of stages and officers what the law says.</summary>
public sealed partial class EventsPageOfDocsTests
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["sender"] = "s",
        ["sender, or its agency's system"] = "s",
        ["sender's people"] = "sh",
        ["head"] = "h",
        ["sender or head"] = "sh",
        ["police"] = "p",
        ["prosecutor"] = "j",
        ["sender or police"] = "sp"
    };

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(ShippedFiles.Root, "docs", "events.md"));

    public static TheoryData<string> Acts => [.. ReferralActs.All.Select(act => act.Name)];

    [Theory, MemberData(nameof(Acts))]
    public void F1_AC1_The_published_table_names_the_stages_of_an_act_and_who_may_do_it(string name)
    {
        var act = ReferralActs.All.Single(a => a.Name == name);
        var cells = Enum.GetValues<ReferralStage>().ToDictionary(stage => stage, stage => TransitionTableTests.Cell(act, stage));
        var row = Lines.Single(line => line.StartsWith($"| `{name}` · ", StringComparison.Ordinal)).Split('|', StringSplitOptions.TrimEntries);
        var (who, stages) = (row[2].Split(';')[0], row[3]);

        Assert.Equal(cells.Where(cell => cell.Value != ".").Select(cell => cell.Key), Named(stages).Order());
        Assert.Equal(Words[who].Order(), cells.Values.SelectMany(cell => cell).Where(role => role != '.').Distinct().Order());
    }

    private static IEnumerable<ReferralStage> Named(string text)
    {
        var named = Enum.GetValues<ReferralStage>().Where(stage => Word().Matches(text).Any(word => word.Value == stage.ToString())).ToList();
        return text.StartsWith("any but ", StringComparison.Ordinal) ? Enum.GetValues<ReferralStage>().Except(named) : named;
    }

    [GeneratedRegex(@"\b\w+\b")]
    private static partial Regex Word();
}
