using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Penalties;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Penalties.PenaltySituations;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Penalties;

public sealed class PenaltyFilingTests
{
    [Fact]
    public void A_clue_is_filed_by_the_head_when_all_four_conditions_are_there()
    {
        foreach (var condition in Enum.GetValues<FilingCondition>())
            Clue.Refuses(Head, Filing() with { Conditions = [.. Enum.GetValues<FilingCondition>().Where(c => c != condition)] }, "penalty.filing-condition-missing");
        Clue.Refuses(Inspector, Filing(), "matter.not-your-post").When(Head, Filing()).Stands("Investigating");
    }

    [Fact]
    public void V15_5_Two_certified_officers_of_the_agency_investigate() => Clue
        .Refuses(Head, Filing() with { Investigators = [Certified(Inspector)] }, "team.too-small")
        .Refuses(Head, Filing() with { Investigators = [Certified(Inspector), Certified(Surveyor)] }, "team.foreign-member")
        .Refuses(Head, Filing() with { Investigators = [Certified(Inspector), Certified(SecondInspector) with { CertificateValid = false }] }, "team.not-certified");

    [Fact]
    public void The_head_extends_the_time_for_filing_once() => Clue
        .Refuses(Inspector, new ExtendPenaltyFiling("案情复杂。"), "matter.not-your-post")
        .Refuses(Head, new ExtendPenaltyFiling(""), "matter.reason-required")
        .When(Head, new ExtendPenaltyFiling("案情复杂。"))
        .Refuses(Head, new ExtendPenaltyFiling("案情复杂。"), "penalty.filing-extended-once");

    [Fact]
    public void What_cannot_wait_is_investigated_first() => Clue
        .When(Inspector, new StartUrgentInvestigation("正在偷排。")).Stands("UrgentInvestigation")
        .When(Head, Filing()).Stands("Investigating");

    [Fact]
    public void A_clue_that_is_not_filed_is_closed() => Clue
        .When(Head, new DeclinePenaltyFiling("没有违法事实。")).Stands("NotFiled")
        .Refuses(Inspector, new LinkReferral(ReferralSeen.Of(Referral(ReferralStage.Draft))), "matter.wrong-stage")
        .When(Inspector, new ClosePenaltyCase(ClosingGround.NotFiled, "不予立案。")).Stands("Closed").Offers(Inspector).Offers(Head);

    [Fact]
    public void V15_4_The_period_is_extended_by_the_head_and_then_in_discussion_twice_at_most() => Filed
        .Refuses(Inspector, new ExtendPenaltyPeriod("案情复杂。", null), "matter.not-your-post")
        .When(Head, new ExtendPenaltyPeriod("案情复杂。", null))
        .Refuses(Head, new ExtendPenaltyPeriod("仍不能作出。", null), "penalty.second-extension-needs-minutes")
        .When(Head, new ExtendPenaltyPeriod("仍不能作出。", "集体讨论记录1号"))
        .Refuses(Head, new ExtendPenaltyPeriod("再延。", "集体讨论记录2号"), "penalty.extended-twice");

    [Fact]
    public void The_period_stops_on_grounds_of_the_law_once_each_and_runs_on() => Filed
        .Refuses(Inspector, new SuspendPenaltyPeriod(PauseGround.Referral, "移送"), "penalty.ground-comes-by-itself")
        .Refuses(Inspector, new SuspendPenaltyPeriod(PauseGround.Hearing, "听证"), "penalty.ground-comes-by-itself")
        .Refuses(Inspector, new ResumePenaltyPeriod(PauseGround.Testing, "已出报告"), "penalty.not-suspended")
        .When(Inspector, new SuspendPenaltyPeriod(PauseGround.Testing, "送检"))
        .Refuses(Inspector, new SuspendPenaltyPeriod(PauseGround.Testing, "送检"), "penalty.already-suspended")
        .Refuses(Inspector, new ResumePenaltyPeriod(PauseGround.Referral, "移送"), "penalty.ground-comes-by-itself")
        .Refuses(Inspector, new ResumePenaltyPeriod(PauseGround.Announcement, "已公告"), "penalty.not-suspended")
        .When(Inspector, new SuspendPenaltyPeriod(PauseGround.Announcement, "公告"))
        .When(Inspector, new ResumePenaltyPeriod(PauseGround.Testing, "已出报告"));

    [Fact]
    public void Persons_stand_under_a_label()
    {
        Tale<PenaltyCase>.RefusesToOpen(Inspector, Receive() with { Party = new("张三丰", true) }, "personal.not-masked");
        Tale<PenaltyCase>.RefusesToOpen(Inspector, Receive() with { Brief = new("案", "镇", "431281198001011234") }, "personal.id-in-text");
        Tale<PenaltyCase>.RefusesToOpen(DutyOfficer, Receive(), "matter.not-your-post");
    }

    [Fact]
    public void The_agency_sees_it_all_the_procuratorate_from_filing_on_what_the_law_names()
    {
        Clue.Sees("EEB", Sight.Full).Sees("PROC", Sight.None).Sees("JUB", Sight.None).Sees("GOV", Sight.None);
        Filed.Sees("PROC", Sight.Letter).Sees("JUB", Sight.Metadata).Sees("GOV", Sight.Figures).Sees("PSB", Sight.None).Sees("NRB", Sight.None);
        Assert.True(PenaltyCase.IsInner(new HearingHeld("笔录")));
        Assert.True(PenaltyCase.IsInner(new PenaltyPeriodSuspended(PauseGround.Testing, "送检")));
        Assert.False(PenaltyCase.IsInner(new PenaltyPeriodSuspended(PauseGround.Referral, "移送")));
        Assert.All(Decided.Facts.Where(f => f is PenaltyDecided or PenaltyCaseFiled), f => Assert.False(PenaltyCase.IsInner(f)));
    }
}
