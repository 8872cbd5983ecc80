using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.PublicInterest;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.PublicInterest;

public sealed class PublicInterestClockTests
{
    [Fact]
    public void PIL_01_The_filing_is_served_within_seven_days()
    {
        Assert.Equal(("PROC", new DateOnly(2026, 9, 8)), (Pil.Filed.Clock("PIL-01").Obligor, Pil.Filed.Clock("PIL-01").DueDate));
        Assert.NotNull(Pil.Investigating.Clock("PIL-01").MetAt);
    }

    [Fact]
    public void PIL_02_The_recommendation_is_served_within_three_days()
    {
        Assert.Equal(new DateOnly(2026, 9, 4), Pil.Decided.Clock("PIL-02").DueDate);
        Assert.NotNull(Pil.Served.Clock("PIL-02").MetAt);
    }

    [Fact]
    public void PIL_03_The_agency_has_two_months_and_its_reply_meets_them()
    {
        var clock = Pil.Served.Clock("PIL-03");
        Assert.Equal(("EEB", new DateOnly(2026, 11, 2)), (clock.Obligor, clock.DueDate));
        Assert.NotNull(Pil.Replied.Clock("PIL-03").MetAt);
        Assert.DoesNotContain(Pil.Served.Clocks, c => c.RuleId == "PIL-04");
    }

    [Fact]
    public void PIL_04_An_urgent_recommendation_gives_fifteen_days()
    {
        var urgent = Pil.Investigating.When(PilProsecutor, new DecidePilRecommendation("1", Pil.Text with { Urgency = "渗滤液外流" }, true)).When(PilProsecutor, new ServePilRecommendation());
        Assert.Equal(("EEB", new DateOnly(2026, 9, 16)), (urgent.Clock("PIL-04").Obligor, urgent.Clock("PIL-04").DueDate));
        Assert.DoesNotContain(urgent.Clocks, c => c.RuleId == "PIL-03");
    }

    [Fact]
    public void PIL_05_The_review_runs_from_the_end_of_the_time_to_reply_and_pauses_while_suspended()
    {
        Assert.Equal("PROC", Pil.Replied.Clock("PIL-05").Obligor);
        var suspended = Pil.FollowedUp.When(PilProsecutor, new SuspendPil("汛期", "明年完成"));
        Assert.True(suspended.Clock("PIL-05").IsSuspended);
        Assert.NotNull(Pil.FollowedUp.When(PilProsecutor, new TerminatePil("已履职")).Clock("PIL-05").MetAt);
        var rule = Rulebook.Shipped.ApplicableOn("PIL-05", new DateOnly(2026, 9, 1));
        var extended = Pil.FollowedUp.When(ChiefProcurator, new ExtendPilReview("案情复杂", rule, false), new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(8)));
        Assert.True(extended.Clock("PIL-05").DueDate > Pil.FollowedUp.Clock("PIL-05").DueDate);
    }

    [Fact]
    public void PIL_06_A_public_notice_of_thirty_days_waits()
    {
        var noticed = Pil.Opened(PilNature.Civil, null).When(PilProsecutor, new AssessPilClue("线索属实")).When(PilProsecutor, new FilePilCase("1", null)).When(PilProsecutor, new PublishPilNotice("正义网"));
        Assert.Equal(new DateOnly(2026, 10, 8), noticed.Clock("PIL-06").DueDate);
        Assert.NotNull(noticed.When(PilProsecutor, new TransferPilUp("怀化市人民检察院", "移送起诉")).Clock("PIL-06").CancelledAt);
    }

    [Fact]
    public void PIL_08_The_court_serves_the_complaint()
    {
        var sued = Pil.FollowedUp.When(PilProsecutor, new FilePilSuit("1", "洪江市人民法院", "责令履职", false));
        Assert.False(sued.Clock("PIL-08").MetAt.HasValue);
        Assert.NotNull(sued.When(PilProsecutor, new RecordPilComplaintServed()).Clock("PIL-08").MetAt);
    }
}
