using System.Text;
using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Tests.Deadlines;

/// <summary>The table in docs/deadlines.md is what the rulebook says.</summary>
public sealed class DeadlinesPageOfDocsTests
{
    private const string Begin = "<!-- rules: written by a test, do not edit -->\n";
    private const string End = "<!-- end of rules -->\n";

    private static readonly string Page = Path.Combine(ShippedFiles.Root, "docs", "deadlines.md");

    [Fact]
    public void The_table_of_rules_in_the_docs_is_the_rulebook()
    {
        var text = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var (before, after) = (text[..(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)], text[text.IndexOf(End, StringComparison.Ordinal)..]);
        var written = before + Tables() + after;
        if (text == written)
            return;

        File.WriteAllText($"{Page}.received", written);
        Assert.Fail("docs/deadlines.md differs from the rulebook. Review docs/deadlines.md.received and put it in its place.");
    }

    private static string Tables()
    {
        var text = new StringBuilder();
        var book = Rulebook.Shipped;
        text.Append("\nVersion ").Append(book.Version).Append(", calendar ").Append(WorkingCalendar.Shipped.Version).Append(".\n");
        foreach (var table in book.Rules.Select(r => r.Id).Concat(book.Provisions.Select(p => p.Id)).Select(id => id.Split('-')[0]).Distinct().Order(StringComparer.Ordinal))
        {
            text.Append("\n### ").Append(table).Append("\n\n| id | what | who | length | from | until | agencies | articles | confidence |\n|---|---|---|---|---|---|---|---|---|\n");
            foreach (var line in book.Rules.Where(r => r.Id.StartsWith($"{table}-", StringComparison.Ordinal)).Select(Line)
                .Concat(book.Provisions.Where(p => p.Id.StartsWith($"{table}-", StringComparison.Ordinal)).Select(Line)).OrderBy(l => l, StringComparer.Ordinal))
                text.Append(line).Append('\n');
        }

        return text.Append('\n').ToString();
    }

    private static string Line(DeadlineRule rule) => Row(
        rule.Id,
        $"{rule.Title.Zh} · {rule.Title.En}{(rule.Optional ? " (right)" : rule.Lapses ? " (window)" : rule.Waits ? " (waiting time)" : "")}",
        rule.Obligor,
        string.Join("; ", [Explanation.Length(rule.Terms).En, .. rule.Variants.Skip(1).Select(v => $"{v.Id} {Explanation.Length(v.Terms).En}"), .. rule.Extensions.Select(e => $"+{Explanation.Length(e.Terms).En}")]),
        $"{rule.ValidFrom:O}",
        $"{rule.ValidTo:O}",
        rule.Scope switch { { Origin: { } only } => string.Join(' ', only), { ExceptOrigin: { } but } => $"all but {string.Join(' ', but)}", _ => "all" },
        Articles(rule.Basis),
        Trust(rule.Confidence, rule.ToVerify, rule.Enabled));

    private static string Line(Provision provision) => Row(
        provision.Id,
        $"{provision.Title.Zh} · {provision.Title.En} ({provision.Kind})",
        provision.Obligor,
        provision.Terms is { } terms ? Explanation.Length(terms).En : provision.Count is { } n ? $"{n} {provision.Unit}" : "–",
        $"{provision.ValidFrom:O}",
        $"{provision.ValidTo:O}",
        "all",
        Articles(provision.Basis),
        Trust(provision.Trust, provision.Basis.Any(c => c.Conf is Confidence.MPlus), provision.Applies));

    private static string Articles(IEnumerable<Citation> basis) => string.Join("; ", basis.Select(c => $"{c.Instrument} {c.Article}".TrimEnd()));

    private static string Trust(Confidence confidence, bool toVerify, bool enabled)
    {
        var name = confidence switch { Confidence.MPlus => "M+", Confidence.MQuestion => "M?", Confidence.V1 or Confidence.V2 or Confidence.D => $"{confidence}" };
        return name + (toVerify && enabled ? " 待核" : "") + (enabled ? "" : " 停用");
    }

    private static string Row(params string[] cells) => $"| {string.Join(" | ", cells)} |";
}
