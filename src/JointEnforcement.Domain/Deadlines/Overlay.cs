using System.Text.Json.Serialization;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>Whose sheet lies over the national rulebook; the broader one is laid first.</summary>
[JsonConverter(typeof(OverlayLevelConverter))]
public enum OverlayLevel { Province, County }

/// <summary>The sheet a reading comes from: its id, its level, its name, and the articles it rests on.</summary>
public sealed record OverlayMark(string Id, OverlayLevel Level, Wording Name, Wording? Basis = null);

/// <summary>A sheet as it lies in a folder: its file name, for messages, and its text.</summary>
public sealed record OverlayFile(string Name, string Text);

/// <summary>A provincial or county sheet, read and ready to be laid over a book: it may shorten, add and disable, never lengthen what a statute says.</summary>
internal sealed class OverlaySheet
{
    private readonly Printed text;

    private OverlaySheet(string file, Printed text, PrintedOverlay overlay)
    {
        File = file;
        this.text = text;
        Mark = new(overlay.Id, overlay.Level, overlay.Name);
    }

    public string File { get; }

    public OverlayMark Mark { get; }

    public static OverlaySheet Read(OverlayFile file)
    {
        try
        {
            var text = Embedded.Deserialize<Printed>(file.Text);
            return text switch
            {
                { Overlay: null } => throw Refused(file.Name, "overlay", "the sheet does not say whose it is"),
                { Version: not null } or { DueSoonHours: not null } or { MatterEndedBy.Count: > 0 } => throw Refused(file.Name, text.Overlay.Id, "a sheet has no head of its own"),
                _ => new(file.Name, text, text.Overlay)
            };
        }
        catch (System.Text.Json.JsonException e)
        {
            throw new InvalidOperationException($"{file.Name}: {e.Path ?? "$"}: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    public Printed Merged(Printed book)
    {
        foreach (var id in text.Rules.Select(r => r.Id).Concat(text.Provisions.Select(p => p.Id)))
            if (book.Rules.Any(r => r.Id == id) || book.Provisions.Any(p => p.Id == id))
                throw Refused(File, id, "the book has this id; change or disable it instead of adding it");

        foreach (var id in text.Instruments.Keys.Where(book.Instruments.ContainsKey))
            throw Refused(File, id, "the book has an instrument under this name");

        return book with
        {
            Instruments = book.Instruments.Concat(text.Instruments).ToDictionary(),
            Facts = book.Facts.Concat(text.Facts.Where(f => !book.Facts.ContainsKey(f.Key))).ToDictionary(),
            Grounds = book.Grounds.Concat(text.Grounds.Where(g => !book.Grounds.ContainsKey(g.Key))).ToDictionary(),
            Rules = [.. book.Rules, .. text.Rules],
            Provisions = [.. book.Provisions, .. text.Provisions]
        };
    }

    public IReadOnlyList<DeadlineRule> Laid(Rulebook book, Printed merged)
    {
        var rules = book.Rules;
        foreach (var change in text.Change)
            rules = Replaced(rules, change, merged, Changed);

        foreach (var change in text.Disable)
            rules = Replaced(rules, change, merged, (rule, _) => rule with { Enabled = false });

        return [.. rules, .. text.Rules.SelectMany(r => r.Readings.Select(r.As)).Select(r => r with { Overlay = Marked(r.Basis, merged) })];
    }

    private DeadlineRule Changed(DeadlineRule rule, PrintedChange change)
    {
        var terms = change.Terms ?? throw Refused(File, change.Id, "a change states its terms");
        if (rule.Id == change.Id)
            return NoLonger(rule.Confidence, rule.Terms, terms, change.Id, rule with { Terms = terms, Lenient = null });

        var variant = rule.Variants.First(v => v.Id == change.Id);
        return NoLonger(
            rule.Confidence, variant.Terms, terms, change.Id,
            rule with { Variants = [.. rule.Variants.Select(v => v.Id == change.Id ? v with { Terms = terms, Basis = [.. change.Basis, .. v.Basis ?? []] } : v)] });
    }

    // Our own policy is no statute; a place may agree on longer limits for it.
    private DeadlineRule NoLonger(Confidence confidence, Terms now, Terms then, string id, DeadlineRule changed) =>
        confidence is Confidence.D || Lengths.NoLonger(then, now)
            ? changed
            : throw Refused(File, id, $"would lengthen a statutory limit ({now.Mode} {now.N} to {then.Mode} {then.N})");

    private List<DeadlineRule> Replaced(
        IReadOnlyList<DeadlineRule> rules, PrintedChange change, Printed merged, Func<DeadlineRule, PrintedChange, DeadlineRule> make)
    {
        if (!rules.Any(r => Names(r, change)))
            throw Refused(File, change.Id, "no such rule in the book");

        if (change.Basis.Count == 0)
            throw Refused(File, change.Id, "no article");

        if (change.Basis.FirstOrDefault(c => !merged.Instruments.ContainsKey(c.Instrument)) is { } unknown)
            throw Refused(File, change.Id, $"unknown instrument {unknown.Instrument}");

        return [.. rules.SelectMany(r => Names(r, change) ? Split(r, change, merged, make) : [r])];
    }

    private IEnumerable<DeadlineRule> Split(
        DeadlineRule rule, PrintedChange change, Printed merged, Func<DeadlineRule, PrintedChange, DeadlineRule> make)
    {
        var from = rule.ValidFrom > change.ValidFrom ? rule.ValidFrom : change.ValidFrom;
        var to = rule.ValidTo is null || change.ValidTo < rule.ValidTo ? change.ValidTo : rule.ValidTo;
        if (to < from)
        {
            yield return rule;
            yield break;
        }

        if (rule.ValidFrom < from)
            yield return rule with { ValidTo = from.AddDays(-1) };

        yield return make(rule, change) with { ValidFrom = from, ValidTo = to, Basis = [.. change.Basis, .. rule.Basis], Overlay = Marked(change.Basis, merged) };

        if (to is { } last && (rule.ValidTo is null || last < rule.ValidTo))
            yield return rule with { ValidFrom = last.AddDays(1) };
    }

    private OverlayMark Marked(IEnumerable<Citation> basis, Printed merged) =>
        Mark with { Basis = Wording.Join(basis.Where(c => merged.Instruments.ContainsKey(c.Instrument)).Select(c => merged.Instruments[c.Instrument].Cite(c.Article))) };

    private static bool Names(DeadlineRule rule, PrintedChange change) => rule.Id == change.Id || rule.Variants.Any(v => v.Id == change.Id);

    private static InvalidOperationException Refused(string file, string id, string reason) => new($"{file}: {id}: {reason}");
}

internal sealed class OverlayLevelConverter() : JsonStringEnumConverter<OverlayLevel>(System.Text.Json.JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false);
