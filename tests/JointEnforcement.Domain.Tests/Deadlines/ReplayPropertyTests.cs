using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Tests.Deadlines;

public sealed class ReplayPropertyTests
{
    private static readonly string[] Words =
    [
        "ReferralReportReceivedByHead", "ReferralApproved", "ReferralNotApproved", "DossierDelivered", "PoliceReceiptIssued",
        "SupplementRequested", "SupplementSubmitted", "PoliceForwarded", "PoliceReturnedNotPoliceMatter",
        "ReviewTierSet tier=CR-08a", "ReviewTierSet tier=CR-08b", "ReviewTierSet tier=CR-08c", "CaseFiled", "CaseNotFiled",
        "CaseWithdrawn", "DecisionNoticeServed decision=filed", "DecisionNoticeServed decision=not-filed",
        "DecisionNoticeServed decision=withdrawn", "EvidenceHandoverSigned complete=true", "ReconsiderationRequested",
        "ReconsiderationDecided outcome=upheld", "SupervisionSuggested", "ReferralWithdrawn", "ReferralClosed"
    ];

    private static readonly Gen<Happening> Fact =
        from words in Gen.Elements(Words)
        from hours in Gen.Choose(0, 8000)
        from service in Gen.Choose(-1, 60)
        let at = new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero).AddHours(hours)
        select Facts.Fact(words, "2026-03-02") with { Occurred = at, Served = service < 0 ? null : at.AddHours(service) };

    private static readonly Arbitrary<(Happening[] Life, ClockScope Scope)> Lives = (
        from life in Gen.ArrayOf(Fact)
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

            return before.All(c => c.Due <= c.LenientDue && c.StartedAt <= c.Due);
        }).QuickCheckThrowOnFailure();

    private static List<Clock> ThroughTheStore(IReadOnlyList<Clock> clocks) =>
        JsonSerializer.Deserialize<List<Clock>>(JsonSerializer.Serialize(clocks))!;

    private static string Text<T>(T value) => JsonSerializer.Serialize(value);
}
