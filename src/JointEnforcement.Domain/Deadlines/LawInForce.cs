namespace JointEnforcement.Domain.Deadlines;

/// <summary>An article, or an instrument as a whole, that is the law on a day; <paramref name="Exact"/> is false where only the instrument is known to have followed.</summary>
public sealed record LawAt(string Instrument, string Article, Wording Cited, bool Exact);

/// <summary>The law pinned for the day of the act and for the day of the decision; the note says how the two are weighed where they differ.</summary>
public sealed record PinnedLaw(IReadOnlyList<LawAt> AtAct, IReadOnlyList<LawAt> AtDecision, Wording? Note);

/// <summary>The two regimes around the day the Code came into force.</summary>
public enum Regime { SeparateStatutes, Code }

/// <summary>Which instrument is in force on a day, what followed it, and which law a case pins (行政处罚法 art 37; 生态环境法典 arts 1057, 1242).</summary>
public sealed class LawInForce(IReadOnlyDictionary<string, Instrument> instruments)
{
    public const string Code = "ecological-code";

    private readonly Citations _citations = new(instruments);
    private readonly HashSet<string> _successors = [.. instruments.Values.Select(i => i.Successor).OfType<string>()];

    private static readonly Wording OldUnlessLighter = new(
        "从旧兼从轻：适用违法行为发生时的规定；作出决定时该规定已被修改或者废止，且新的规定处罚较轻或者不认为是违法的，适用新的规定（《行政处罚法》第37条；《生态环境法典》第1057条）",
        "The law of the act applies unless the law of the decision is lighter or no longer forbids it (Administrative Penalty Law, art. 37; Ecological and Environmental Code, art. 1057)");

    public Regime RegimeOn(DateOnly day) => instruments[Code].InForceOn(day) ? Regime.Code : Regime.SeparateStatutes;

    /// <summary>Null when the instrument may be cited for that day; else the refusal, which names what followed it.</summary>
    public Refusal? Check(string instrument, string article, DateOnly day)
    {
        if (!instruments.TryGetValue(instrument, out var cited))
            return DeadlineRefusals.UnknownInstrument(instrument);

        if (cited.InForceOn(day))
            return null;

        return cited.Repealed <= day
            ? DeadlineRefusals.Repealed(cited.Cite(article), Wording.Join(Forward(instrument, article, day).Select(l => l.Cited)), cited.Repealed.Value)
            : DeadlineRefusals.NotYetInForce(cited.Cite(article), cited.InForce!.Value);
    }

    /// <summary>
    /// The first citation in a document that is law neither on the day of the act nor on that of the decision.
    /// Where the day of the act is not known, 原《…》 says that the former law is meant.
    /// </summary>
    public Refusal? Check(string document, DateOnly? act, DateOnly decision) =>
        _citations.In(document)
            .Where(c => Replaced(c.Instrument) && !(c.Former && act is null))
            .Where(c => !(act is { } day && instruments[c.Instrument].InForceOn(day)))
            .Select(c => Check(c.Instrument, c.Article, decision))
            .FirstOrDefault(refusal => refusal is not null);

    // Of other instruments the book knows the latest revision alone; an earlier one of the same name may well be cited.
    private bool Replaced(string instrument) => instruments[instrument].Repealed is not null || _successors.Contains(instrument);

    /// <summary>The law that governs an article's subject on the day of the act and on the day of the decision.</summary>
    public PinnedLaw Pin(string instrument, string article, DateOnly act, DateOnly decision)
    {
        var (atAct, atDecision) = (On(instrument, article, act), On(instrument, article, decision));
        return new(atAct, atDecision, atAct.SequenceEqual(atDecision) ? null : OldUnlessLighter);
    }

    /// <summary>The article, its successors or its predecessors, whichever are the law on that day; empty where none is known.</summary>
    public IReadOnlyList<LawAt> On(string instrument, string article, DateOnly day)
    {
        if (!instruments.TryGetValue(instrument, out var here))
            return [];

        if (here.InForceOn(day))
            return [new(instrument, article, here.Cite(article), true)];

        return here.Repealed <= day ? Forward(instrument, article, day) : Backward(instrument, article, day);
    }

    private IReadOnlyList<LawAt> Forward(string instrument, string article, DateOnly day)
    {
        var here = instruments[instrument];
        if (here.Successor is not { } next)
            return [];

        var articles = here.Articles?.GetValueOrDefault(article) ?? here.Articles?.GetValueOrDefault(article.Split('¶', '(')[0]);
        return [.. (articles ?? [""]).SelectMany(a => On(next, a, day)).Select(l => l with { Exact = l.Exact && articles is not null })];
    }

    private List<LawAt> Backward(string instrument, string article, DateOnly day)
    {
        var before = instruments.Where(i => i.Value.Successor == instrument).ToList();
        var exact = before.SelectMany(i => Narrowest(i.Value, article).SelectMany(old => On(i.Key, old, day))).ToList();

        return exact.Count > 0
            ? exact
            : [.. before.SelectMany(i => On(i.Key, "", day)).Select(l => l with { Exact = false })];
    }

    // Of "63" and "63(3)" the item says more.
    private static IEnumerable<string> Narrowest(Instrument old, string article) =>
        (old.Articles ?? new Dictionary<string, IReadOnlyList<string>>()).Where(a => a.Value.Contains(article)).OrderBy(a => a.Value.Count).Select(a => a.Key).Take(1);
}
