using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Deadlines;

internal sealed class ShowRulebookAnswer(Rulebook book, TimeBooks times, RegisterBook register) : Answer<ShowRulebook, RulebookPage>
{
    protected override Task<RulebookPage?> To(ShowRulebook question, Officer by, CancellationToken ct) => Task.FromResult<RulebookPage?>(new()
    {
        Version = book.Version,
        CalendarVersion = times.InForce.Calendar.Version,
        Years = [.. times.InForce.Calendar.Years.OrderBy(y => y.Key).Select(y => new CalendarYearCard(y.Key, !y.Value.Expected, y.Value.Source))],
        Overlays = [.. book.Overlays.Select(RuleCards.Card)],
        Rules = new RuleCards(book, register.Today).All()
    });
}

internal sealed class ShowDeadlineRuleAnswer(Rulebook book, RegisterBook register) : Answer<ShowDeadlineRule, DeadlineRuleCard>
{
    protected override Task<DeadlineRuleCard?> To(ShowDeadlineRule question, Officer by, CancellationToken ct) =>
        Task.FromResult(new RuleCards(book, register.Today).Of(question.Id));
}
