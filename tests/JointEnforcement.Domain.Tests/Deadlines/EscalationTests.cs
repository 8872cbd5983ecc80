using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using static JointEnforcement.Domain.Tests.Deadlines.Facts;

namespace JointEnforcement.Domain.Tests.Deadlines;

public sealed class EscalationTests
{
    private static readonly Dictionary<string, string> Parties = new() { ["PROCURATORATE"] = "PROC", ["POLICE"] = "PSB" };
    private static readonly Clock Review = Clocks(Eeb, Fact("PoliceReceiptIssued", "2026-11-02T10:00")).Of("CR-08");

    [Fact]
    public void F6_AC1_A_supervised_duty_is_called_to_mind_at_half_a_day_before_at_its_end_and_a_day_after()
    {
        var moments = Escalation.Shipped.Of(Review, Parties);

        Assert.Equal(["Half", "DayBefore", "Due", "DayAfter"], moments.Select(m => m.Level));
        Assert.Equal([Local("2026-11-04T05:00"), Local("2026-11-05T00:00"), Local("2026-11-06T00:00"), Local("2026-11-07T00:00")], moments.Select(m => m.At));
        Assert.Equal(["PSB Handlers", "PSB Handlers, PSB Heads", "PSB Handlers, PSB Heads, PROC Procuratorate", "PSB Handlers, PSB Heads, PROC Procuratorate"], moments.Select(Spoken));
        Assert.All(moments, m => Assert.Equal((Review.Key, "CR-08a", Review.Due), (m.Clock, m.Rule, m.Due)));
    }

    [Fact]
    public void F6_AC1_What_is_not_supervised_stays_in_the_agency() =>
        Assert.DoesNotContain(Escalation.Shipped.Of(Review with { Supervised = false }, Parties), m => m.To.Any(a => a.Circle is Circle.Procuratorate));

    [Fact]
    public void F6_AC1_A_duty_of_the_head_is_called_to_the_head_alone()
    {
        var clock = Clocks(Eeb, Fact("ReferralReportReceivedByHead", "2026-11-02")).Of("CR-01");

        Assert.All(Escalation.Shipped.Of(clock, Parties), m => Assert.Equal("EEB Heads", Spoken(m)));
    }

    [Fact]
    public void The_procuratorate_does_not_oversee_itself() =>
        Assert.DoesNotContain(Escalation.Shipped.Of(Review with { Obligor = "PROC" }, Parties), m => m.To.Any(a => a.Circle is Circle.Procuratorate));

    [Fact]
    public void A_lead_as_long_as_the_period_is_left_out()
    {
        var day = Clocks(Eeb, Fact("ReferralApproved", "2026-11-02T17:40")).Of("CR-02");
        var atOnce = Clocks(Eeb, Fact("DossierDelivered", "2026-11-02T16:00")).Of("CR-03");

        Assert.Equal(["Half 11-03 05:40", "Due 11-03 17:40", "DayAfter 11-04 17:40"], Escalation.Shipped.Of(day, Parties).Select(Timed));
        Assert.Equal(["Half 11-02 20:00", "Due 11-03 00:00", "DayAfter 11-04 00:00"], Escalation.Shipped.Of(atOnce, Parties).Select(Timed));
    }

    [Fact]
    public void F6_AC3_What_is_met_cancelled_or_stands_still_sends_nothing_more()
    {
        var at = Review.StartedAt.AddHours(5);

        Assert.Empty(Escalation.Shipped.Of(Review with { MetAt = at }, Parties));
        Assert.Empty(Escalation.Shipped.Of(Review with { CancelledAt = at }, Parties));
        Assert.Empty(Escalation.Shipped.Of(Review with { Suspensions = [new(at, null, "Stopped")] }, Parties));
    }

    [Fact]
    public void F6_AC3_A_right_and_a_window_that_lapses_are_no_duty()
    {
        Assert.Empty(Escalation.Shipped.Of(Review with { Optional = true }, Parties));
        Assert.Empty(Escalation.Shipped.Of(Review with { Lapses = true }, Parties));
    }

    [Fact]
    public void A_stop_moves_only_the_moments_that_come_after_it()
    {
        var hours = Clocks(Eeb, Fact("ReferralApproved", "2026-11-02T08:00")).Of("CR-02");
        var early = Stopped(hours, "2026-11-02T10:00", "2026-11-02T16:00");
        var late = Stopped(hours, "2026-11-02T22:00", "2026-11-03T04:00");

        Assert.Equal(["Half 11-02 20:00", "Due 11-03 08:00", "DayAfter 11-04 08:00"], Escalation.Shipped.Of(hours, Parties).Select(Timed));
        Assert.Equal(["Half 11-03 02:00", "DayBefore 11-02 14:00", "Due 11-03 14:00"], Ordered(early));
        Assert.Equal(["Half 11-02 20:00", "DayBefore 11-02 14:00", "Due 11-03 14:00"], Ordered(late));

        string[] Ordered(Clock clock) => [.. Escalation.Shipped.Of(clock, Parties).Where(m => m.Level is not "DayAfter").OrderBy(m => m.Level is "Due").ThenByDescending(m => m.Level).Select(Timed)];
    }

    [Fact]
    public void An_hour_that_stood_still_on_two_grounds_stood_still_once()
    {
        var hours = Clocks(Eeb, Fact("ReferralApproved", "2026-11-02T08:00")).Of("CR-02");
        var stopped = hours with
        {
            Due = Local("2026-11-03T14:00"),
            Suspensions = [new(Local("2026-11-02T10:00"), Local("2026-11-02T15:00"), "One"), new(Local("2026-11-02T11:00"), Local("2026-11-02T16:00"), "Other"), new(Local("2026-11-02T12:00"), Local("2026-11-02T13:00"), "Third")]
        };

        Assert.Contains("Half 11-03 02:00", Escalation.Shipped.Of(stopped, Parties).Select(Timed));
    }

    [Fact]
    public void A_longer_tier_carries_every_moment_along()
    {
        var week = Clocks(Eeb, Fact("PoliceReceiptIssued", "2026-11-02T10:00"), Fact("ReviewTierSet tier=CR-08b", "2026-11-03")).Of("CR-08");

        Assert.Equal(["DayBefore 11-09 00:00", "Due 11-10 00:00", "DayAfter 11-11 00:00"], Escalation.Shipped.Of(week, Parties).Skip(1).Select(Timed));
    }

    [Theory]
    [InlineData("""{ "id": "X", "title": { "zh": "x", "en": "x" }, "to": ["Heads"] }""")]
    [InlineData("""{ "id": "X", "title": { "zh": "x", "en": "x" }, "share": 0.5, "hours": 1, "to": ["Heads"] }""")]
    [InlineData("""{ "id": "X", "title": { "zh": "x", "en": "x" }, "share": 1.5, "to": ["Heads"] }""")]
    [InlineData("""{ "id": "X", "title": { "zh": "x", "en": "x" }, "hours": 0, "to": [] }""")]
    [InlineData("""{ "id": "X", "title": { "zh": "x", "en": "x" }, "hours": 0, "to": ["Heads"] }, { "id": "X", "title": { "zh": "x", "en": "x" }, "hours": 1, "to": ["Heads"] }""")]
    public void A_file_that_contradicts_itself_is_refused(string levels) =>
        Assert.Throws<InvalidOperationException>(() => Escalation.Parse($$"""{ "version": "t", "about": "", "lateAfterSeconds": 60, "levels": [{{levels}}] }"""));

    [Fact]
    public void Another_file_sets_other_moments()
    {
        var escalation = Escalation.Parse("""{ "version": "t", "about": "", "lateAfterSeconds": 1, "levels": [{ "id": "Week", "title": { "zh": "x", "en": "x" }, "hours": -48, "to": ["Heads"] }] }""");

        Assert.Equal(["Week 11-04 00:00"], escalation.Of(Review, Parties).Select(Timed));
        Assert.NotEqual(Escalation.Shipped.Digest, escalation.Digest);
    }

    [Theory]
    [InlineData("Handlers", Post.Officer)]
    [InlineData("Heads", Post.Head)]
    [InlineData("Heads", Post.DeputyHead)]
    [InlineData("Handlers,Heads", Post.Liaison, Post.SectionHead)]
    [InlineData("", Post.Auditor)]
    [InlineData("", Post.SystemAdministrator)]
    public void A_post_places_an_officer_in_a_circle(string circles, params Post[] posts) =>
        Assert.Equal(circles, string.Join(',', Circles.Of(new Officer("x", "x", new Agency("EEB", "", AgencyKind.Administrative, "", null, null), posts, null))));

    [Fact]
    public void Prosecutors_handle_and_oversee() =>
        Assert.Equal([Circle.Handlers, Circle.Procuratorate], Circles.Of(new Officer("x", "x", new Agency("PROC", "", AgencyKind.Procuratorate, "", null, null), [Post.Prosecutor], null)));

    private static Clock Stopped(Clock clock, string from, string until) =>
        ClockKeeper.Recount(clock with { Suspensions = [new(Local(from), Local(until), "Stopped")] }, Eeb);

    private static string Spoken(LeadMoment moment) => string.Join(", ", moment.To.Select(a => $"{a.Agency} {a.Circle}"));

    private static string Timed(LeadMoment moment) => $"{moment.Level} {CivilTime.Local(moment.At):MM-dd HH:mm}";
}
