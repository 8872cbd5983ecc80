using JointEnforcement.Domain.EarlyNotices;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.Tests.Matters;
using JointEnforcement.Domain.Tests.Referrals;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.EarlyNotices;

public sealed class EarlyNoticeTests
{
    private static readonly CloseEarlyNotice NoCrime = new(EarlyNoticeEnding.NoCrimeFound, "复测未超过入罪标准。", "");

    private static Tale<EarlyNotice> Given => Tale<EarlyNotice>.Opened(Inspector, To(Psb));

    private static Tale<EarlyNotice> Received => Given.When(DutyOfficer, new ReceiveEarlyNotice());

    [Fact]
    public void The_police_are_told_at_once_and_inquire_where_they_hold_it_needed() => Given
        .Stands("Given").Offers(DutyOfficer, nameof(ReceiveEarlyNotice)).Offers(Inspector, nameof(ContinueInvestigation), nameof(FollowWithReferral))
        .When(DutyOfficer, new ReceiveEarlyNotice())
        .Stands("Received").Offers(Detective, nameof(StartPreliminaryInquiry), nameof(CloseEarlyNotice)).Offers(Inspector, nameof(ContinueInvestigation), nameof(FollowWithReferral), nameof(CloseEarlyNotice))
        .When(Detective, new StartPreliminaryInquiry("核实暗管铺设人员身份。"))
        .Stands("UnderInquiry");

    [Fact]
    public void Only_an_enforcement_agency_gives_it_and_only_to_the_police()
    {
        Tale<EarlyNotice>.RefusesToOpen(Inspector, To(Proc), "early-notice.not-the-police");
        Tale<EarlyNotice>.RefusesToOpen(Detective, To(Psb), "matter.not-your-post");
        Tale<EarlyNotice>.RefusesToOpen(Prosecutor, To(Psb), "matter.not-your-post");
        Tale<EarlyNotice>.RefusesToOpen(Coordinator, To(Psb), "matter.not-your-post");
        Tale<EarlyNotice>.RefusesToOpen(Inspector, To(Psb, Tale<EarlyNotice>.Morning.AddMinutes(1)), "early-notice.checked-after-it-was-given");
    }

    [Fact]
    public void Until_the_police_file_the_agency_must_go_on_investigating() => Received
        .Refuses(Inspector, NoCrime, "early-notice.investigation-must-go-on")
        .Refuses(Inspector, NoCrime with { Reason = "" }, "matter.reason-required")
        .When(Inspector, new ContinueInvestigation("已补充采样并询问车间主任。"))
        .When(Inspector, NoCrime).Stands("Closed").Offers(Inspector).Offers(DutyOfficer);

    [Fact]
    public void Only_the_police_say_that_they_have_filed_and_under_which_number() => Received
        .When(Inspector, new ContinueInvestigation("已补充采样。"))
        .Refuses(Inspector, new CloseEarlyNotice(EarlyNoticeEnding.FiledByPolice, "公安已立案。", "洪公立字〔2026〕7号"), "early-notice.only-police-file")
        .Refuses(Detective, new CloseEarlyNotice(EarlyNoticeEnding.FiledByPolice, "符合立案条件。", " "), "early-notice.case-number-missing")
        .When(Detective, new CloseEarlyNotice(EarlyNoticeEnding.FiledByPolice, "符合立案条件。", "洪公立字〔2026〕7号")).Stands("Closed");

    [Fact]
    public void A_referral_that_is_with_the_police_ends_the_notice_at_once() => Given
        .When(Inspector, new FollowWithReferral(Situations.Delivered.State)).Stands("Followed").Offers(Inspector).Offers(DutyOfficer);

    [Fact]
    public void A_referral_that_is_being_prepared_ends_it_on_the_day_it_is_delivered()
    {
        var approved = Situations.Approved.State;
        var notice = Given.When(Inspector, new FollowWithReferral(approved)).Stands("Given").Refuses(Inspector, new FollowWithReferral(approved), "matter.already-done");
        Assert.Equal(new MatterLink(MatterKind.CriminalReferral, approved.Id), Assert.Single(notice.State.Links));

        var delivered = Situations.Delivered.Facts.OfType<DossierDelivered>().Single();
        var consequence = Assert.Single(Linkage.Of(approved, [delivered], [notice.State], Guid.NewGuid));
        notice.Then([.. consequence.Facts]).Stands("Followed");
        Assert.Empty(Linkage.Of(approved, [delivered], [Given.State], Guid.NewGuid));
    }

    [Fact]
    public void A_referral_of_another_agency_or_one_that_was_taken_back_does_not_follow() => Given
        .Refuses(Inspector, new FollowWithReferral(Situations.Approved.State with { Origin = "NRB" }), "early-notice.referral-of-another-agency")
        .Refuses(Inspector, new FollowWithReferral(Situations.Delivered.And(Head, new WithdrawReferral("事实有误")).State), "early-notice.referral-ended")
        .Refuses(DutyOfficer, new FollowWithReferral(Situations.Approved.State), "matter.not-your-post");

    [Fact]
    public void The_two_agencies_see_it_and_nobody_else() => Given.Sees("EEB", Sight.Full).Sees("PSB", Sight.Full).Sees("PROC", Sight.None).Sees("GOV", Sight.None).Sees("JUB", Sight.None);

    private static GiveEarlyNotice To(Domain.Agencies.Agency police, DateTimeOffset? at = null) => new(
        police, "洪环案通〔2026〕1号", new Brief("电镀车间暗管直排", "黔城镇", "检查时正通过暗管排放含铬废水，快检超标二十倍。"),
        new CheckFinding(at ?? Tale<EarlyNotice>.Morning.AddHours(-1), "工业园区三号厂房", "污染环境罪", "某电镀公司", "已录像、采样并封堵排口", "向文清 0745-7310000"), null);
}
