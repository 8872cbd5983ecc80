using JointEnforcement.Domain.Deadlines;
using static JointEnforcement.Domain.Tests.Deadlines.Facts;

namespace JointEnforcement.Domain.Tests.Deadlines;

/// <summary>Running clocks follow another calendar or rulebook when somebody confirmed, and exactly as proposed.</summary>
public sealed class AdoptionTests
{
    private static readonly Happening[] Life = [Fact("ReferralReportReceivedByHead", "2026-12-29"), Fact("CaseFiled", "2026-12-30"), Fact("ClueAccepted", "2026-12-30")];

    private static readonly ClockScope LongNewYear = Eeb with
    {
        Calendar = WorkingCalendar.Shipped.With(2027, new("示例：2027年放假安排（虚构）", [new(Day("2027-01-01"), Day("2027-01-05"), "元旦", "New Year")], []), "test")
    };

    private static readonly OverlayFile Shorter = new("x.json", """
        { "overlay": { "id": "x", "level": "COUNTY", "name": { "zh": "某县", "en": "X" } },
          "change": [{ "id": "CR-08c", "validFrom": "2026-10-01", "terms": { "mode": "NAT", "n": 20 }, "basis": [{ "instrument": "order-310", "article": "8", "conf": "V1" }] }] }
        """);

    [Fact]
    public void F5_AC5_What_is_adopted_is_what_was_proposed()
    {
        var running = Clocks(Eeb, Life);
        var proposed = Adoption.Propose(running, LongNewYear).Select(p => (p.Now.Key, p.Then?.Due, p.Then?.Provisional)).ToList();

        var adopted = Adoption.Adopt(running, Local("2026-12-31"), LongNewYear);

        Assert.NotEmpty(proposed);
        Assert.Equal(proposed, proposed.Select(p => adopted.First(c => c.Key == p.Key)).Select(c => (c.Key, (DateTimeOffset?)c.Due, (bool?)c.Provisional)));
        Assert.Empty(Adoption.Propose(adopted, LongNewYear));
        Assert.All(adopted, c => Assert.Equal("test", c.CalendarVersion));
    }

    [Fact]
    public void F5_AC5_A_clock_that_has_ended_keeps_the_date_it_ended_with()
    {
        var ended = Clocks(Eeb, [Life[0], Fact("ReferralApproved", "2026-12-30")]).Of("CR-01");

        Assert.Same(ended, Assert.Single(Adoption.Adopt([ended], Local("2027-01-01"), LongNewYear)));
    }

    [Fact]
    public void F5_AC5_A_rule_the_new_book_does_not_have_ends_its_clock_when_confirmed()
    {
        var sheet = new OverlayFile("x.json", """
            { "overlay": { "id": "x", "level": "COUNTY", "name": { "zh": "某县", "en": "X" } },
              "disable": [{ "id": "CL-05", "validFrom": "2026-10-01", "basis": [{ "instrument": "order-310", "article": "8", "conf": "V1" }] }] }
            """);

        var clock = Adoption.Adopt(Clocks(Eeb, Life), Local("2026-12-31"), Eeb with { Rulebook = Rulebook.Shipped.With([sheet]) }).Of("CL-05");

        Assert.Equal(Local("2026-12-31"), clock.CancelledAt);
    }

    [Fact]
    public void A_chosen_review_tier_stays_chosen()
    {
        var running = Clocks(Eeb, Fact("PoliceReceiptIssued", "2026-12-21"), Fact("ReviewTierSet tier=CR-08c", "2026-12-22"));

        var adopted = Adoption.Adopt(running, Local("2026-12-31"), LongNewYear).Of("CR-08");

        Assert.Equal(("CR-08c", running.Of("CR-08").Terms), (adopted.Variant, adopted.Terms));
    }

    [Fact]
    public void F5_AC5_Until_somebody_confirms_what_runs_is_moved_by_the_book_it_runs_under_and_what_starts_by_the_new_one()
    {
        var running = Clocks(Eeb, Fact("PoliceReceiptIssued", "2026-11-02"));
        var tier = Fact("ReviewTierSet tier=CR-08c", "2026-11-03");
        var installed = Eeb with { Rulebook = Rulebook.Shipped.With([Shorter]), Followed = Rulebook.Shipped };

        Assert.Equal(ClockKeeper.Advance(running, tier, Eeb).Of("CR-08").Due, ClockKeeper.Advance(running, tier, installed).Of("CR-08").Due);
        Assert.Equal(Day("2026-11-23"), ClockKeeper.Advance(running, tier, installed with { Followed = null }).Of("CR-08").DueDate);
        Assert.Equal(Day("2026-11-23"), Clocks(installed, Fact("PoliceReceiptIssued", "2026-11-02"), tier).Of("CR-08").DueDate);
    }

    [Fact]
    public void F5_AC5_A_duty_the_new_book_no_longer_has_is_still_fulfilled_until_somebody_confirms()
    {
        var running = Clocks(Eeb, Fact("ReferralReportReceivedByHead", "2026-12-29"));
        var without = ShippedFiles.Edited(t => t.Replace("\"CR-01\"", "\"CR-01x\"", StringComparison.Ordinal));

        var met = ClockKeeper.Advance(running, Fact("ReferralApproved", "2026-12-30"), Eeb with { Rulebook = without, Followed = Rulebook.Shipped }).Of("CR-01");

        Assert.Equal(Local("2026-12-30"), met.MetAt);
    }
}
