using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Plumbing;
using ClockState = JointEnforcement.Contracts.Deadlines.ClockState;

namespace JointEnforcement.Service.Deadlines;

internal static class ClockCards
{
    public static ClockCard Of(Clock clock, DateTimeOffset now)
    {
        var why = Explanation.Why(clock).Text;
        return new ClockCard
        {
            Rule = clock.Variant ?? clock.RuleId,
            TitleZh = clock.Title.Zh,
            TitleEn = clock.Title.En,
            Obligor = clock.Obligor,
            StartedAt = clock.StartedAt,
            Due = clock.Due,
            DueDate = clock.DueDate,
            LenientDue = clock.LenientDue,
            State = clock.At(now).As<ClockState>(),
            MetAt = clock.MetAt ?? clock.CancelledAt,
            Provisional = clock.Provisional,
            Assumed = clock.Assumed,
            Optional = clock.Optional,
            Conditional = clock.Lapses && !clock.Waits,
            Waits = clock.Waits,
            Excluded = [.. clock.Excluded.Select(e => e.Day)],
            Basis = clock.Basis.Zh,
            WhyZh = why.Zh,
            WhyEn = why.En
        };
    }

    /// <summary>The clock to show first: the next duty, else the next right that has not lapsed.</summary>
    public static Clock? Next(IEnumerable<Clock> clocks, string agency, DateTimeOffset now) =>
        clocks.Where(c => c.IsOpen && !c.Lapses && (!c.Optional || (c.Obligor == agency && c.Due > now))).MinBy(c => (c.Optional, c.Due));
}
