using JointEnforcement.Domain.Clues;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Clues.Neighbours;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Clues;

public sealed class ClueClockTests
{
    private static readonly DateTimeOffset Tuesday = Tale<ClueTransfer>.Morning;

    [Fact]
    public void CL_01_Three_working_days_to_send_run_from_the_finding_and_not_from_the_entry()
    {
        var clock = Tale<ClueTransfer>.Opened(Inspector, Found(Tuesday.AddDays(-1))).Clock("CL-01");
        Assert.Equal(("EEB", new DateOnly(2026, 9, 3)), (clock.Obligor, CivilTime.DateOf(clock.Due.AddSeconds(-1))));
        Assert.NotNull(Sent.Clock("CL-01").MetAt);
    }

    [Fact]
    public void CL_02_Danger_leaves_twenty_four_hours()
    {
        var tale = Tale<ClueTransfer>.Opened(Inspector, Found(danger: true));
        Assert.Equal(Tuesday.AddHours(24), tale.Clock("CL-02").Due);
        Assert.DoesNotContain(tale.Clocks, c => c.RuleId == "CL-01");
    }

    [Fact]
    public void CL_03_CL_04_The_recipient_signs_and_then_accepts_or_returns()
    {
        Assert.Equal("NRB", Sent.Clock("CL-03").Obligor);
        Assert.Equal("NRB", Signed.Clock("CL-04").Obligor);
        Assert.NotNull(Returned.Clock("CL-04").MetAt);
        Assert.Equal("WRB", Returned.When(Inspector, To(Wrb)).Clock("CL-03").Obligor);
        Assert.NotNull(Disputed.Clock("CL-04").MetAt);
        var designated = Disputed.Then(new ClueDesignated("NRB", JurisdictionWay.Designated, "洪政办指辖〔2026〕1号") { OccurredAt = Tuesday.AddDays(20) });
        Assert.Equal(("NRB", (DateTimeOffset?)null), (designated.Clock("CL-04").Obligor, designated.Clock("CL-04").MetAt));
    }

    [Fact]
    public void CL_05_CL_06_Feedback_and_result_run_from_acceptance_and_the_result_is_extended_once()
    {
        Assert.Equal(Accepted.Clock("CL-05").DueDate, DateOnly.FromDateTime(Tuesday.DateTime).AddDays(15));
        Assert.Equal(new DateOnly(2026, 11, 2), Accepted.Clock("CL-06").DueDate);
        Assert.Equal(new DateOnly(2026, 11, 30), Accepted.When(SurveyHead, new ExtendClueResult("需要鉴定。")).Clock("CL-06").DueDate);
    }
}
