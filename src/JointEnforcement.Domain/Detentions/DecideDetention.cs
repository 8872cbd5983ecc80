using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>The police find facts clear and evidence sufficient and decide on detention, within the article that was the law on the day of the act (公治〔2014〕853号 arts 9, 14).</summary>
public sealed record DecideDetention(string Number, IReadOnlyList<DetainedPerson> Persons) : IAct<DetentionTransfer, DecideDetention>
{
    public static Refusal? Post(DetentionTransfer matter, Officer by) => Posts.Handles(matter.Police, by);

    public static Refusal? Bar(DetentionTransfer matter, DateTimeOffset now) => matter.CaseNumber is null ? DetentionRefusals.NotFiled : null;

    public static Decision<MatterFact> Decide(DetentionTransfer matter, DecideDetention act, Occasion occasion) =>
        act.Persons is [] ? DetentionRefusals.NobodyDetained
        : act.Persons.Select(p => Wrong(p, TriggerCatalogue.Of(matter.Conduct))).FirstOrDefault(r => r is not null) is { } refusal ? refusal
        : new DetentionDecided(act.Number, act.Persons);

    private static Refusal? Wrong(DetainedPerson person, TriggerRule rule) =>
        Masked.Name(person.Label)
        ?? (!rule.ReachesHeads && person.Role is (DetainedRole.LegalRepresentative or DetainedRole.PrincipalResponsible) ? DetentionRefusals.NotReached(rule) : null)
        ?? (rule.Days.GetValueOrDefault(person.Degree) is { } days && person.Days >= days.Least && person.Days <= days.Most
            ? null
            : DetentionRefusals.DaysOutsideArticle(rule, rule.Days.GetValueOrDefault(person.Degree)));
}
