namespace JointEnforcement.Domain.Deadlines;

/// <summary>What a reviewer of the rulebook would send back: each line names the rule and the reason.</summary>
internal static class RuleMistakes
{
    public static IEnumerable<string> Of(Printed text, IReadOnlyList<DeadlineRule> rules)
    {
        foreach (var id in text.Provisions.Select(p => p.Id).Concat(text.Rules.Select(r => r.Id)).GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key))
            yield return $"{id}: stands twice";

        foreach (var provision in text.Provisions)
            foreach (var citation in provision.Basis.Where(c => !text.Instruments.ContainsKey(c.Instrument)))
                yield return $"{provision.Id}: unknown instrument {citation.Instrument}";

        foreach (var rule in rules)
            foreach (var reason in Of(rule, text.Instruments))
                yield return $"{rule.Id}: {reason}";
    }

    private static IEnumerable<string> Of(DeadlineRule rule, Dictionary<string, Instrument> instruments)
    {
        var basis = rule.Basis.Concat(rule.Variants.SelectMany(v => v.Basis ?? [])).Concat(rule.Extensions.SelectMany(e => e.Basis));
        foreach (var citation in basis.Where(c => !instruments.ContainsKey(c.Instrument)))
            yield return $"unknown instrument {citation.Instrument}";

        if (rule.Basis.Count == 0)
            yield return "no article";

        if (rule is { Enabled: true, Confidence: Confidence.MQuestion })
            yield return "what is uncertain may not be enabled";

        if (rule.ValidTo < rule.ValidFrom)
            yield return "ends before it begins";

        if (rule.Extensions.Any(e => e.Terms.Mode != rule.Terms.Mode || rule.Variants.Any(v => v.Terms.Mode != e.Terms.Mode)))
            yield return "an extension is counted otherwise than the period";

        if (rule.Terms.Mode is CountingMode.DATE != rule.DueMark is not null)
            yield return "an explicit date and its mark belong together";

        if (rule.Terms.N < 1 && rule.Terms.Mode is not (CountingMode.DATE or CountingMode.IMM))
            yield return "a period has a length";

        if (rule.SuspendedBy.Count > 0 != rule.ResumedBy.Count > 0)
            yield return "what stands still must be able to run on";
    }
}
