namespace JointEnforcement.Domain.Detentions;

/// <summary>Whether the conduct meets the article that was the law on its day.</summary>
public static class TriggerCheck
{
    public static Refusal? Of(DetentionConduct conduct, string agency, DateOnly today)
    {
        var rule = TriggerCatalogue.Of(conduct);
        if (rule.Agency is { } only && only != agency)
            return DetentionRefusals.OtherAgencyTransfers(rule).With("agency", only);

        if (new[] { conduct.ActDate, conduct.OrderServedOn, conduct.DefiedOn }.Any(day => day > today))
            return DetentionRefusals.DayToCome;

        return rule.Needs.Select(need => Lacks(need, conduct, rule)).FirstOrDefault(refusal => refusal is not null);
    }

    private static Refusal? Lacks(Precondition need, DetentionConduct conduct, TriggerRule rule) => need switch
    {
        Precondition.OrderServed => string.IsNullOrWhiteSpace(conduct.Order) || conduct.OrderServedOn is null ? DetentionRefusals.OrderNotServed(rule) : null,
        Precondition.Defied => conduct.Defiance is null || conduct.DefiedOn is null || conduct.DefiedOn < (conduct.OrderServedOn ?? conduct.ActDate) ? DetentionRefusals.NotDefied(rule) : null,
        Precondition.MeansNamed => conduct.Means is null or [] ? DetentionRefusals.MeansNotNamed(rule) : null,
        Precondition.Grave => string.IsNullOrWhiteSpace(conduct.Gravity) ? DetentionRefusals.NotGrave(rule) : null,
        Precondition.WasteItem => conduct.Waste is null ? DetentionRefusals.ItemNotNamed(rule)
            : conduct.Waste is WasteConduct.DumpedWithGraveConsequences or WasteConduct.HazardousWasteSpilt && string.IsNullOrWhiteSpace(conduct.Gravity) ? DetentionRefusals.ConsequenceNotShown(rule)
            : null,
        Precondition.LandDuty => conduct.Duty is null ? DetentionRefusals.ItemNotNamed(rule) : null
    };
}
