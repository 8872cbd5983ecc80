using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>Every deadline the house knows, read from data: versions side by side, each with its span of validity and its articles.</summary>
public sealed class Rulebook
{
    private readonly Printed text;
    private readonly ILookup<string, DeadlineRule> byTrigger;

    private Rulebook(Printed text, IReadOnlyList<DeadlineRule> rules, IReadOnlyList<OverlayMark> overlays, IReadOnlyList<string> files, IReadOnlyList<OverlayFile> sheets)
    {
        this.text = text;
        Rules = rules;
        Overlays = overlays;
        Files = files;
        Sheets = sheets;
        Stamp = StampOf();
        Law = new(text.Instruments);
        byTrigger = rules.Where(r => r.Enabled)
            .SelectMany(r => r.Trigger.Select(t => t.Fact).Distinct().Select(fact => (fact, r)))
            .ToLookup(p => p.fact, p => p.r);
    }

    public static Rulebook Shipped { get; } = Parse(
        [Embedded.Read("rulebook.json"), Embedded.Read("instruments.json"), Embedded.Read("facts.json"), .. Embedded.Under("rules").Select(f => f.Text)]);

    public string Version => text.Version!;

    /// <summary>Version, sheets and a short digest of every text: two books with the same stamp say the same.</summary>
    public string Stamp { get; }

    /// <summary>The texts it was read from, so that it can be kept and read again.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The texts of the sheets laid over it.</summary>
    public IReadOnlyList<OverlayFile> Sheets { get; }

    /// <summary>Every reading of every rule, the disabled ones too.</summary>
    public IReadOnlyList<DeadlineRule> Rules { get; }

    /// <summary>The rows of the law's tables that run no clock.</summary>
    public IReadOnlyList<Provision> Provisions => text.Provisions;

    /// <summary>The sheets laid over the book, in the order they were laid.</summary>
    public IReadOnlyList<OverlayMark> Overlays { get; }

    /// <summary>Which instrument is in force when, and what followed it.</summary>
    public LawInForce Law { get; }

    public IReadOnlyDictionary<string, Instrument> Instruments => text.Instruments;

    /// <summary>A book of one or several files.</summary>
    /// <exception cref="System.Text.Json.JsonException">A word is misspelt or missing.</exception>
    /// <exception cref="InvalidOperationException">A rule contradicts itself; the message names it.</exception>
    public static Rulebook Parse(params IEnumerable<string> files)
    {
        string[] texts = [.. files];
        var text = Printed.Bind(texts.Select(Embedded.Deserialize<Printed>));
        List<DeadlineRule> rules = [.. text.Rules.SelectMany(r => r.Readings.Select(r.As))];
        if (RuleMistakes.Of(text, rules).FirstOrDefault() is { } mistake)
            throw new InvalidOperationException(mistake);

        return new(text, rules, [], texts, []);
    }

    /// <summary>The book under the sheets of a province and a county; the broader sheet is laid first.</summary>
    /// <exception cref="InvalidOperationException">A sheet lengthens a statutory limit or names what is not there; the message says file, id and reason.</exception>
    public Rulebook With(IEnumerable<OverlayFile> sheets)
    {
        OverlayFile[] laid = [.. sheets];
        var book = laid.Select(OverlaySheet.Read).OrderBy(s => s.Mark.Level).Aggregate(this, (book, sheet) => book.Under(sheet));
        return new(book.text, book.Rules, book.Overlays, Files, [.. Sheets, .. laid]);
    }

    /// <summary>The enabled rules that a fact of this name may start.</summary>
    public IEnumerable<DeadlineRule> StartedBy(string fact) => byTrigger[fact];

    /// <summary>The rule as it stood on that date for matters of that agency; without an agency, the reading the book prints first.</summary>
    public DeadlineRule? ApplicableOn(string ruleId, DateOnly date, string? originAgency = null) =>
        Rules.FirstOrDefault(r =>
            r.Id == ruleId && r.AppliesOn(date) && (originAgency is null || r.Scope.Covers(originAgency)));

    public string VersionOf(DeadlineRule rule) => string.Create(
        CultureInfo.InvariantCulture, $"{Version}/{rule.Id}@{rule.ValidFrom:yyyy-MM-dd}{(rule.Overlay is { } o ? $"+{o.Id}" : "")}");

    public Wording FactTitle(string fact) => text.Facts.GetValueOrDefault(fact) ?? new(fact, fact);

    /// <summary>The ground a period stands still on, in words; null where the book has none for it.</summary>
    public Wording? GroundTitle(string ground) => text.Grounds.GetValueOrDefault(ground);

    /// <summary>Articles in words. What is only remembered uncertainly is never cited.</summary>
    public Wording Cite(IEnumerable<Citation> basis) =>
        Wording.Join(basis.Where(c => c.Conf is not Confidence.MQuestion).Select(c => text.Instruments[c.Instrument].Cite(c.Article)));

    internal double DueSoonHours => text.DueSoonHours!.Value;

    internal bool EndsMatter(Happening happening) => text.MatterEndedBy.Any(p => p.Fits(happening));

    private Rulebook Under(OverlaySheet sheet)
    {
        var text = sheet.Merged(this.text);
        var rules = sheet.Laid(this, text);
        return RuleMistakes.Of(text, rules).FirstOrDefault() is { } mistake
            ? throw new InvalidOperationException($"{sheet.File}: {mistake}")
            : new(text, rules, [.. Overlays, sheet.Mark], Files, Sheets);
    }

    private string StampOf()
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', Files.Concat(Sheets.Select(s => s.Text)))));
        return $"{Version}{string.Concat(Overlays.Select(o => $"+{o.Id}"))}#{Convert.ToHexStringLower(digest.AsSpan(0, 4))}";
    }
}
