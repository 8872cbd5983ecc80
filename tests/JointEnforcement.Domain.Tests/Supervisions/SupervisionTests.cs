using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.Supervisions;
using JointEnforcement.Domain.Tests.Matters;
using JointEnforcement.Domain.Tests.Referrals;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Supervisions;

public sealed class SupervisionTests
{
    private static Tale<FilingSupervision> Suggested => Suggestions.On(Situations.SupervisionAsked);

    private static Tale<FilingSupervision> Late => Suggestions.On(Suggestions.OnDelay);

    private static Tale<FilingSupervision> Demanded => Suggested.When(Prosecutor, new AcceptSupervision("洪检立监受〔2026〕1号")).When(Prosecutor, new DemandReasons("洪检不立说〔2026〕1号", "倾倒三吨以上"));

    private static Tale<FilingSupervision> Explained => Demanded.When(Detective, new ExplainReasons("数量存疑", null));

    private static Tale<FilingSupervision> ToldToFile => Explained.When(ChiefProcurator, new IssueNoticeToFile("洪检通立〔2026〕1号", "事实清楚", false));

    private static Tale<FilingSupervision> OwnMotion => Tale<FilingSupervision>.Opened(Prosecutor, Start(SupervisionGround.NotFiled, null));

    [Fact]
    public void A_suggestion_must_be_accepted_and_there_is_no_other_way() => Suggested
        .Stands("Suggested").Offers(Prosecutor, nameof(AcceptSupervision)).Offers(Detective).Offers(Inspector)
        .Refuses(PilProsecutor, new AcceptSupervision("1"), "matter.not-your-post")
        .When(Prosecutor, new AcceptSupervision("1")).Stands("Reviewing")
        .Offers(Prosecutor, nameof(DemandReasons), nameof(CloseSupervision));

    [Fact]
    public void CR_18_Tenable_reasons_are_told_to_the_agency_and_end_it()
    {
        var told = Explained.When(Prosecutor, new FindReasonsTenable("未达三吨"))
            .Refuses(Prosecutor, new CloseSupervision("办结"), "supervision.suggester-first")
            .Refuses(Prosecutor, new InformSuggester(" "), "matter.reason-required")
            .When(Prosecutor, new InformSuggester("未达三吨")).Stands("Closed");
        Assert.Equal("未达三吨", told.State.Told);
        Assert.Equal(SupervisionOutcome.ReasonsTenable, told.Facts.OfType<SupervisionClosed>().Single().Outcome);
    }

    [Fact]
    public void CR_16_The_reasons_are_the_polices_to_give() => Demanded
        .Stands("ReasonsAwaited").Offers(Detective, nameof(ExplainReasons))
        .Refuses(Prosecutor, new ExplainReasons("数量存疑", null), "matter.not-your-post")
        .Refuses(Detective, new ExplainReasons("", null), "matter.reason-required")
        .Refuses(Prosecutor, new FindReasonsTenable("未达三吨"), "matter.wrong-stage");

    [Fact]
    public void CR_17_Only_the_chief_procurator_decides_that_reasons_are_untenable() => Explained
        .Refuses(Prosecutor, new IssueNoticeToFile("1", "事实清楚", false), "procuratorate.only-the-chief-decides")
        .Refuses(PoliceHead, new IssueNoticeToFile("1", "事实清楚", false), "matter.not-your-post")
        .Refuses(ChiefProcurator, new IssueNoticeToFile("1", "", false), "matter.reason-required")
        .When(ChiefProcurator, new IssueNoticeToFile("1", "事实清楚", false)).Stands("NoticeToFile");

    [Fact]
    public void A_notice_waits_for_the_reasons_while_they_may_still_come() => Demanded
        .Refuses(ChiefProcurator, new IssueNoticeToFile("1", "逾期未说明", true), "supervision.time-still-runs")
        .When(ChiefProcurator, new IssueNoticeToFile("1", "逾期未说明", false)).Stands("NoticeToFile");

    [Fact]
    public void CR_20_A_notice_that_is_not_executed_is_corrected_and_reported_above() => ToldToFile
        .Refuses(Prosecutor, new IssueCorrectionNotice("1", "逾期不立案", true), "supervision.time-still-runs")
        .When(Prosecutor, new IssueCorrectionNotice("1", "逾期不立案", false)).Stands("Correction")
        .Refuses(ChiefProcurator, new IssueNoticeToFile("2", "再次通知", false), "matter.already-done")
        .When(Prosecutor, new EscalateSupervision("怀化市人民检察院", "仍不纠正")).Stands("Escalated")
        .Offers(Prosecutor, nameof(CloseSupervision))
        .When(Prosecutor, new CloseSupervision("怀化市公安局指令立案")).Stands("Closed");

    [Fact]
    public void CR_21_A_supervised_investigation_is_urged_after_its_time_and_closed_when_it_ends()
    {
        var filed = ToldToFile.Then(new NoticeToFileExecuted("洪公立〔2026〕9号", "污染环境罪")).Stands("Filed");
        filed.Refuses(Prosecutor, new UrgeConclusion("1", "进展如何", true), "supervision.time-still-runs");
        var closed = filed.When(Prosecutor, new UrgeConclusion("1", "进展如何", false)).Stands("Filed").When(Prosecutor, new CloseSupervision("侦查终结"));
        Assert.Equal(SupervisionOutcome.Concluded, closed.Facts.OfType<SupervisionClosed>().Single().Outcome);
    }

    [Fact]
    public void CR_19_A_delay_is_explained_before_reasons_are_asked() => Late
        .When(Prosecutor, new AcceptSupervision("1"))
        .Refuses(Prosecutor, new DemandReasons("1", "应当立案"), "supervision.not-yet-decided")
        .When(Prosecutor, new DemandOverdueExplanation("2")).Stands("OverdueDemanded")
        .Refuses(Prosecutor, new ExplainOverdue("警力不足"), "matter.not-your-post")
        .When(Detective, new ExplainOverdue("等待鉴定")).Stands("OverdueReview")
        .Offers(Prosecutor, nameof(DemandReasons), nameof(CloseSupervision)).Offers(ChiefProcurator, nameof(DemandReasons), nameof(IssueNoticeToFile), nameof(CloseSupervision));

    [Fact]
    public void CR_19_A_delay_nobody_explains_is_corrected_and_the_police_are_told_to_file() => Late
        .When(Prosecutor, new AcceptSupervision("1")).When(Prosecutor, new DemandOverdueExplanation("2"))
        .Refuses(Prosecutor, new IssueCorrectionNotice("3", "逾期不说明", true), "supervision.time-still-runs")
        .When(Prosecutor, new IssueCorrectionNotice("3", "逾期不说明", false))
        .Refuses(Prosecutor, new EscalateSupervision("怀化市人民检察院", "仍不纠正"), "supervision.no-notice-to-file")
        .When(ChiefProcurator, new IssueNoticeToFile("4", "符合立案条件", false)).Stands("NoticeToFile");

    [Fact]
    public void What_is_not_yet_overdue_goes_to_the_police_and_the_agency_is_answered()
    {
        var passed = Late.When(Prosecutor, new AcceptSupervision("1")).When(Prosecutor, new PassToPolice("尚在审查期限内")).Stands("PassedToPolice").Sees("PSB", Sight.Full);
        Assert.Equal("尚在审查期限内", passed.State.Told);
        passed.When(Prosecutor, new DemandOverdueExplanation("2")).Stands("OverdueDemanded");
        Suggested.When(Prosecutor, new AcceptSupervision("1"))
            .Refuses(Prosecutor, new PassToPolice("尚在期限内"), "supervision.already-decided")
            .Refuses(Prosecutor, new DemandOverdueExplanation("2"), "supervision.already-decided");
    }

    [Fact]
    public void The_procuratorate_starts_one_by_itself_and_has_nobody_to_answer()
    {
        OwnMotion.Stands("Reviewing").Sees("EEB", Sight.None).Sees("PSB", Sight.None)
            .When(Prosecutor, new DemandReasons("1", "应当立案")).When(Detective, new ExplainReasons("没有犯罪事实", "询问笔录"))
            .When(Prosecutor, new FindReasonsTenable("没有犯罪事实")).Refuses(Prosecutor, new InformSuggester("没有犯罪事实"), "supervision.nobody-suggested")
            .When(Prosecutor, new CloseSupervision("不立案理由成立")).Stands("Closed");
        Tale<FilingSupervision>.Opened(Prosecutor, Start(SupervisionGround.Overdue, null)).Refuses(Prosecutor, new PassToPolice("尚在期限内"), "supervision.nobody-suggested");
        Tale<FilingSupervision>.RefusesToOpen(Inspector, Start(SupervisionGround.NotFiled, null), "matter.not-your-post");
        Tale<FilingSupervision>.RefusesToOpen(Prosecutor, Start(SupervisionGround.NotFiled, null) with { Police = Eeb }, "supervision.not-a-police-organ");
    }

    [Fact]
    public void What_it_starts_on_a_referral_is_what_the_referral_shows()
    {
        Tale<FilingSupervision>.Opened(Prosecutor, Start(SupervisionGround.NotFiled, Situations.RefusalServed.State));
        Tale<FilingSupervision>.Opened(Prosecutor, Start(SupervisionGround.Upheld, Situations.NotFiledUpheld.State));
        Tale<FilingSupervision>.Opened(Prosecutor, Start(SupervisionGround.CaseWithdrawn, Situations.CaseWithdrawalServed.State));
        Tale<FilingSupervision>.RefusesToOpen(Prosecutor, Start(SupervisionGround.Overdue, Situations.RefusalServed.State), "supervision.ground-differs");
        Tale<FilingSupervision>.RefusesToOpen(Prosecutor, Start(SupervisionGround.NotFiled, Situations.Filed.State), "supervision.nothing-to-supervise");
        Tale<FilingSupervision>.RefusesToOpen(Prosecutor, Start(SupervisionGround.Overdue, Situations.ReceivedInHecheng.State), "supervision.nothing-to-supervise");
    }

    [Fact]
    public void Without_a_referral_the_police_answer_the_notice_here()
    {
        OwnMotion.When(Prosecutor, new DemandReasons("1", "应当立案")).When(Detective, new ExplainReasons("没有犯罪事实", null))
            .When(ChiefProcurator, new IssueNoticeToFile("2", "应当立案", false)).When(Detective, new ExecuteNoticeToFile("洪公立〔2026〕9号", "非法采矿罪")).Stands("Filed");
        ToldToFile.Refuses(Detective, new ExecuteNoticeToFile("洪公立〔2026〕9号", "污染环境罪"), "supervision.file-on-the-referral");
        Tale<FilingSupervision>.Opened(Prosecutor, Start(SupervisionGround.Overdue, null)).When(Prosecutor, new DemandOverdueExplanation("1")).When(Prosecutor, new IssueCorrectionNotice("2", "逾期不说明", false))
            .Refuses(Detective, new ExecuteNoticeToFile(null, "非法采矿罪"), "supervision.no-notice-to-file");
    }

    [Fact]
    public void N_16_The_agency_that_suggested_reads_the_letter_and_the_police_see_it_once_they_are_addressed()
    {
        Suggested.Sees("PROC", Sight.Full).Sees("EEB", Sight.Letter).Sees("PSB", Sight.None).Sees("GOV", Sight.Figures).Sees("JUB", Sight.None).Sees("NRB", Sight.None);
        Demanded.Sees("PSB", Sight.Full).Sees("EEB", Sight.Letter);
        Assert.All(Explained.Facts.OfType<ReasonsExplained>(), f => Assert.True(FilingSupervision.IsInner(f)));
        Assert.DoesNotContain(Explained.State.Sheet, l => l.Value.Contains("数量存疑", StringComparison.Ordinal));
    }

    private static StartSupervision Start(SupervisionGround ground, CriminalReferral? referral) => new(Psb, "洪检立监〔2026〕1号", new Brief("非法采砂案", "江市镇", "价值已达立案标准"), ground, referral);
}
