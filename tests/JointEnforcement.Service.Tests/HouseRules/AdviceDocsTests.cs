using JointEnforcement.Contracts.Languages;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Routing;
using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Service.Tests.HouseRules;

/// <summary>The tables that lawyers read are the data that the house reads.</summary>
public sealed class AdviceDocsTests
{
    private const string Mark = "<!-- From here on the page is made from the data; a test compares it. -->\n";

    private static readonly DateOnly LastDayBefore = new(2026, 8, 14);
    private static readonly DateOnly FirstDayOf = new(2026, 8, 15);
    private static readonly Words Chinese = Words.In("zh-Hans");
    private static readonly Words English = Words.In("en");

    [Fact]
    public Task The_routing_page_shows_the_table_that_ships() => Compare("docs/routing.md",
    [
        $"Version {RoutingTable.Shipped.Version}. † to check: the article has not been read in the instrument itself.\n",
        "| # | violation | lead | with | basis until 2026-08-14 | basis from 2026-08-15 | crime | clauses |",
        "|---|---|---|---|---|---|---|---|",
        .. RoutingTable.Shipped.Rows.Select(Row),
        "\n## Areas\n",
        $"Version {Jurisdictions.Shipped.Version}. ? to be confirmed by the client.\n",
        "| area | townships | agencies |",
        "|---|---|---|",
        .. Jurisdictions.Shipped.Areas.Select(a =>
            $"| `{a.Id}` {a.Name.Zh}{(a.ToConfirm ? " ?" : "")} | {string.Join("、", a.Townships.Select(t => t.Also.Count == 0 ? t.Name : $"{t.Name}（{string.Join("、", t.Also)}）"))} | {string.Join("、", a.Agencies.Select(g => $"`{g.Role}` {g.Name.Zh}{(g.ToConfirm ? " ?" : "")}"))} |")
    ]);

    [Fact]
    public Task The_threshold_page_shows_the_clauses_that_ship() => Compare("docs/thresholds.md",
    [
        $"Version {Clauses.Shipped.Version}. † to check: the text has not been read in the instrument itself.\n",
        "| id | clause | Criminal Law | rank | text | evidence |",
        "|---|---|---|---|---|---|",
        .. Clauses.Shipped.All.Select(c =>
            $"| `{c.Id}` | {Short(Clauses.Shipped.Cite(c))}{(c.ToCheck ? " †" : "")} | {c.Crime} | {English[$"threshold.rank.{c.Rank}"]} | {c.Text.Zh} | {string.Join("；", c.Evidence.Select(e => Chinese[$"threshold.evidence.{e}"]))} |")
    ]);

    private static string Row(RoutingRow row)
    {
        var table = RoutingTable.Shipped;
        string Basis(DateOnly day) => string.Join("；", table.BasisOn(row, day).Select(b => $"{table.Cite(b).Zh}{(b.ToCheck ? "†" : "")}")) is { Length: > 0 } cited ? cited : "—";
        var lead = string.Join("、", row.Lead.Select(l => l.Share is null ? $"`{l.Role}`" : $"`{l.Role}`（{Chinese[$"share.{l.Share}"]}）"));
        var marks = $"{(row.Mode is LeadMode.One ? "" : $"<br>{English[$"routing.mode.{row.Mode}"]}")}{(row.Dual ? $"<br>{English["routing.dual"]}" : "")}";
        return $"| {row.No} | {Chinese[$"violation.{row.Id}"]}<br>`{row.Id}` | {lead}{marks} | {Listed(row.CoRoutes)} | {Basis(LastDayBefore)} | {Basis(FirstDayOf)} | {(row.Crimes.Count == 0 ? "—" : string.Join("、", row.Crimes))} | {Listed(row.Clauses)} |";
    }

    private static string Listed(IReadOnlyList<string> codes) => codes.Count == 0 ? "—" : string.Join("、", codes.Select(c => $"`{c}`"));

    private static string Short(Wording cited) => cited.Zh[(cited.Zh.IndexOf('（', StringComparison.Ordinal) + 1)..].Replace("）", "", StringComparison.Ordinal);

    private static async Task Compare(string page, IEnumerable<string> lines)
    {
        var path = Path.Combine(Repository.Root, page);
        var written = await File.ReadAllTextAsync(path);
        var head = written.IndexOf(Mark, StringComparison.Ordinal);
        Assert.True(head > 0, $"{page} has lost the line under which its table stands.");
        var expected = written[..(head + Mark.Length)] + "\n" + string.Join('\n', lines) + "\n";
        if (written == expected)
            return;

        await File.WriteAllTextAsync($"{path}.received", expected);
        Assert.Fail($"{page} differs from the data. Review {page}.received and put it in its place.");
    }
}
