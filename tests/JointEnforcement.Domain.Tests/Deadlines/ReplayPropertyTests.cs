using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Tests.Deadlines;

public sealed class ReplayPropertyTests
{
    /// <summary>Every fact that any rule of any table waits for, with the marks it looks at, and the marks of dates and grounds.</summary>
    private static readonly string[] Words =
    [
        .. Rulebook.Shipped.Rules
            .SelectMany(r => r.Trigger.Concat(r.SatisfiedBy).Concat(r.CancelledBy).Concat(r.SuspendedBy).Concat(r.ResumedBy).Concat(r.Extensions.Select(e => e.By)))
            .Select(p => p.Fact + string.Concat((p.When ?? new Dictionary<string, string>()).Select(w => $" {w.Key}={w.Value}")))
            .Distinct(),
        "ReviewTierSet tier=CR-08a", "ReviewTierSet tier=CR-08b", "ReviewTierSet tier=CR-08c", "ReferralWithdrawn", "ReferralClosed", "PenaltyCaseClosed",
        "AssistanceRequested dueOn=2026-10-20", "HearingNoticed heldOn=2026-10-16", "PenaltyPeriodSuspended ground=hearing", "PenaltyPeriodResumed ground=hearing",
        "PenaltyPeriodSuspended ground=testing", "DetentionTestingStarted custody=true"
    ];

    // A life of one matter says the same few things again and again, so that clocks are met, stopped and extended and not only started.
    private static readonly string[][] Matters =
    [
        [.. Words.Where(w => w.StartsWith("Penalty", StringComparison.Ordinal) || w.StartsWith("Seal", StringComparison.Ordinal) || w.StartsWith("Hearing", StringComparison.Ordinal) || w.StartsWith("Production", StringComparison.Ordinal))],
        [.. Words.Where(w => w.StartsWith("Detention", StringComparison.Ordinal) || w.StartsWith("Clue", StringComparison.Ordinal))],
        [.. Words.Where(w => w.StartsWith("Pil", StringComparison.Ordinal) || w.StartsWith("Petition", StringComparison.Ordinal) || w.StartsWith("Damage", StringComparison.Ordinal))],
        Words
    ];

    private static Gen<Happening> FactOf(string[] matter) =>
        from words in Gen.Elements(matter)
        from hours in Gen.Choose(0, 8000)
        from service in Gen.Choose(-1, 60)
        let at = new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero).AddHours(hours)
        select Facts.Fact(words, "2026-03-02") with { Occurred = at, Served = service < 0 ? null : at.AddHours(service) };

    private static readonly Arbitrary<(Happening[] Life, ClockScope Scope)> Lives = (
        from matter in Gen.Elements(Matters)
        from life in Gen.ArrayOf(FactOf(matter))
        from inOrder in Gen.Elements(true, true, true, false)
        from scope in Gen.Elements(Facts.Eeb, Facts.Nrb)
        select (inOrder ? life.OrderBy(h => h.Occurred).ToArray() : life, scope)).ToArbitrary();

    [Fact]
    public void Clocks_advanced_one_fact_at_a_time_through_the_store_equal_clocks_replayed() =>
        Prop.ForAll(Lives, l =>
        {
            var stepwise = l.Life.Aggregate((IReadOnlyList<Clock>)[], (clocks, h) => ThroughTheStore(ClockKeeper.Advance(clocks, h, l.Scope)));
            return Text(stepwise) == Text(ClockKeeper.Replay(l.Life, l.Scope));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void F5_AC4_The_reason_told_from_the_store_is_the_reason_told_from_the_facts() =>
        Prop.ForAll(Lives, l =>
        {
            var clocks = ClockKeeper.Replay(l.Life, l.Scope);
            return Text(ThroughTheStore(clocks).Select(Explanation.Why)) == Text(clocks.Select(Explanation.Why));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void F5_AC4_The_reason_of_every_clock_is_what_a_count_from_the_stream_says() =>
        Prop.ForAll(Lives, l => ClockKeeper.Replay(l.Life, l.Scope).All(clock =>
        {
            var again = ClockKeeper.Recount(clock, l.Scope);
            var why = Explanation.Why(clock).Text;
            return why == Explanation.Why(again).Text
                && why.Zh.Contains(clock.RuleVersion, StringComparison.Ordinal)
                && why.Zh.Contains(clock.Basis.Zh, StringComparison.Ordinal)
                && clock.Excluded.All(e => why.Zh.Contains($"{e.Day:O}（{e.Reason.Zh}）", StringComparison.Ordinal))
                && l.Life.Any(h => h.Name == clock.Trigger && why.Zh.Contains(l.Scope.Rulebook.FactTitle(h.Name).Zh, StringComparison.Ordinal));
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void F5_AC5_Adopting_what_is_in_force_already_moves_no_clock() =>
        Prop.ForAll(Lives, l =>
        {
            var clocks = ClockKeeper.Replay(l.Life, l.Scope);
            return Adoption.Propose(clocks, l.Scope).Count == 0 && Text(Adoption.Adopt(clocks, Facts.Local("2026-12-01"), l.Scope)) == Text(clocks);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Drawn_lives_meet_stop_and_extend_the_clocks_they_start()
    {
        var clocks = Matters.SelectMany(m => FactOf(m).ArrayOf(120).Sample(40)).SelectMany(life => ClockKeeper.Replay(life.OrderBy(h => h.Occurred), Facts.Eeb)).ToList();

        Assert.Contains(clocks, c => c.MetAt is not null);
        Assert.Contains(clocks, c => c.Suspensions.Count > 0 && c.Extensions.Count > 0);
        Assert.InRange(clocks.Select(c => c.RuleId).Distinct().Count(), 60, 200);
    }

    [Fact]
    public void No_fact_removes_a_clock_or_moves_one_that_has_ended() =>
        Prop.ForAll(Lives, l =>
        {
            IReadOnlyList<Clock> before = [];
            foreach (var happening in l.Life)
            {
                var after = ClockKeeper.Advance(before, happening, l.Scope);
                if (!before.Zip(after).All(p => p.First.IsOpen ? p.First.Key == p.Second.Key : ReferenceEquals(p.First, p.Second)))
                    return false;

                before = after;
            }

            return before.All(c => c.Due <= c.LenientDue && (c.StartedAt <= c.Due || c.Terms.On is not null));
        }).QuickCheckThrowOnFailure();

    private static List<Clock> ThroughTheStore(IReadOnlyList<Clock> clocks) =>
        JsonSerializer.Deserialize<List<Clock>>(JsonSerializer.Serialize(clocks))!;

    private static string Text<T>(T value) => JsonSerializer.Serialize(value);
}
