using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Detentions;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Detentions.DetentionSituations;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Detentions;

/// <summary>The periods of 公治〔2014〕853号 are working days (art 19); the police's own is 30 days (治安管理处罚法 art 118).</summary>
public sealed class DetentionClockTests
{
    [Fact]
    public void DT_D2_The_dossier_is_due_three_working_days_after_the_decision()
    {
        var approved = Drafted.When(Head, new ApproveDetentionTransfer("同意。", "同意。", "同意。"), On(2026, 9, 29));
        Assert.Equal(("EEB", new DateOnly(2026, 10, 9)), (approved.Clock("DT-D2").Obligor, approved.Clock("DT-D2").DueDate));
        Assert.NotNull(approved.When(Inspector, new DeliverDetentionDossier(Originals, true)).Clock("DT-D2").MetAt);
    }

    [Fact]
    public void DT_D3_DT_D5_The_police_have_three_working_days_to_ask_and_five_to_return()
    {
        var accepted = Delivered.When(DutyOfficer, new AcceptDetentionTransfer("1号"), On(2026, 9, 18));
        Assert.Equal(("PSB", new DateOnly(2026, 9, 22), new DateOnly(2026, 9, 24)), (accepted.Clock("DT-D3").Obligor, accepted.Clock("DT-D3").DueDate, accepted.Clock("DT-D5").DueDate));
        Assert.NotNull(accepted.When(Detective, new RequestDetentionEvidence(["照片"], "事实不清。")).Clock("DT-D3").MetAt);
        Assert.NotNull(accepted.When(Detective, new ReturnDetentionTransfer("证据不足。")).Clock("DT-D5").MetAt);
    }

    [Fact]
    public void DT_D4_The_decision_is_copied_within_three_working_days()
    {
        var decided = Filed.When(Detective, new DecideDetention("1号", [Person(7)]), On(2026, 9, 29));
        Assert.Equal(new DateOnly(2026, 10, 9), decided.Clock("DT-D4").DueDate);
        Assert.NotNull(decided.When(Detective, new CopyDetentionDecision()).Clock("DT-D4").MetAt);
    }

    [Fact]
    public void DT_D6_Thirty_days_and_thirty_more_twice_testing_not_counted()
    {
        var filed = Accepted.When(Detective, new FileDetentionCase("1号"), On(2026, 9, 2));
        Assert.Equal(new DateOnly(2026, 10, 8), filed.Clock("DT-D6").DueDate);
        var once = filed.When(PoliceHead, new ExtendDetentionLimit("怀化市公安局", "1号"));
        var twice = once.When(PoliceHead, new ExtendDetentionLimit("怀化市公安局", "2号"));
        Assert.True(filed.Clock("DT-D6").Due < once.Clock("DT-D6").Due && once.Clock("DT-D6").Due < twice.Clock("DT-D6").Due);
        var tested = filed.When(Detective, new StartDetentionTesting("毒性鉴定"), On(2026, 9, 7));
        Assert.Equal(ClockState.Suspended, tested.Clock("DT-D6").At(On(2027, 3, 1)));
        Assert.True(tested.When(Detective, new EndDetentionTesting("有毒"), On(2026, 9, 27)).Clock("DT-D6").DueDate > new DateOnly(2026, 10, 20));
        Assert.NotNull(filed.When(Detective, new DecideDetention("1号", [Person(7)])).Clock("DT-D6").MetAt);
    }

    private static DateTimeOffset On(int year, int month, int day) => new(year, month, day, 10, 0, 0, TimeSpan.FromHours(8));
}
