using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.ReverseReferrals;
using JointEnforcement.Domain.Supervisions;
using JointEnforcement.Domain.Tests.Matters;
using JointEnforcement.Domain.Tests.Referrals;
using JointEnforcement.Domain.TransferOpinions;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Supervisions;

public sealed class SupervisionClockTests
{
    private static readonly TimeSpan AnHour = TimeSpan.FromHours(1);

    private static Tale<FilingSupervision> Demanded => Suggestions.On(Situations.SupervisionAsked).When(Prosecutor, new AcceptSupervision("1")).When(Prosecutor, new DemandReasons("1", "倾倒三吨以上"), servedAfter: AnHour);

    private static Tale<FilingSupervision> Told => Demanded.When(Detective, new ExplainReasons("数量存疑", null), Demanded.Now.AddDays(2)).When(ChiefProcurator, new IssueNoticeToFile("1", "事实清楚", false), servedAfter: AnHour);

    [Fact]
    public void CR_16_The_police_explain_within_seven_days_of_the_demand()
    {
        var clock = Demanded.Clock("CR-16");
        Assert.Equal(("PSB", new DateOnly(2026, 9, 8)), (clock.Obligor, clock.DueDate));
        Assert.NotNull(Told.Clock("CR-16").MetAt);
    }

    [Fact]
    public void CR_17_The_police_file_within_fifteen_days_of_the_notice()
    {
        Assert.Equal(("PSB", new DateOnly(2026, 9, 20)), (Told.Clock("CR-17").Obligor, Told.Clock("CR-17").DueDate));
        var filed = Told.Then(new NoticeToFileExecuted(null, "污染环境罪") { OccurredAt = Told.Now.AddDays(3) });
        Assert.NotNull(filed.Clock("CR-17").MetAt);
        Assert.Equal("PSB", filed.Clock("CR-21").Obligor);
    }

    [Fact]
    public void CR_18_The_agency_is_told_within_ten_days()
    {
        var tenable = Demanded.When(Detective, new ExplainReasons("数量存疑", null)).When(Prosecutor, new FindReasonsTenable("未达三吨"));
        Assert.Equal(("PROC", new DateOnly(2026, 9, 14)), (tenable.Clock("CR-18").Obligor, tenable.Clock("CR-18").DueDate));
        Assert.NotNull(tenable.When(Prosecutor, new InformSuggester("未达三吨")).Clock("CR-18").MetAt);
    }

    [Fact]
    public void CR_19_A_delay_is_explained_within_seven_days()
    {
        var asked = Suggestions.On(Suggestions.OnDelay).When(Prosecutor, new AcceptSupervision("1")).When(Prosecutor, new DemandOverdueExplanation("2"), servedAfter: AnHour);
        Assert.Equal(("PSB", new DateOnly(2026, 9, 8)), (asked.Clock("CR-19").Obligor, asked.Clock("CR-19").DueDate));
        Assert.NotNull(asked.When(Detective, new ExplainOverdue("等待鉴定")).Clock("CR-19").MetAt);
    }

    [Fact]
    public void CR_15_The_agency_transfers_and_reports_within_three_days_and_reasons_do_not_stop_it()
    {
        var issued = Tale<TransferOpinion>.Opened(Prosecutor, new DraftTransferOpinion(Eeb, new Brief("电镀废水案", "黔城镇", "超标十一倍"), "查阅案卷", "污染环境罪", "应当移送", null))
            .When(ChiefProcurator, new IssueTransferOpinion("1"), servedAfter: AnHour);
        Assert.Equal(("EEB", new DateOnly(2026, 9, 4)), (issued.Clock("CR-15").Obligor, issued.Clock("CR-15").DueDate));
        Assert.True(issued.When(Inspector, new AnswerTransferOpinion("未达标准")).Clock("CR-15").IsOpen);
        Assert.NotNull(issued.When(Inspector, new NameTransferReferral(Situations.Delivered.State)).When(Inspector, new ReportTransfer("已移送")).Clock("CR-15").MetAt);
    }

    [Fact]
    public void CR_23_The_agency_replies_within_two_months()
    {
        var made = Tale<ReverseReferral>.Opened(Prosecutor, new DraftReverseReferral(Eeb, new Brief("电镀废水案", "黔城镇", "情节轻微"), ReverseGround.NotProsecuted, "洪检不诉〔2026〕1号", "应当罚款", "已解除", null, null))
            .When(ChiefProcurator, new MakeReverseReferral("1"), servedAfter: AnHour);
        Assert.Equal(("EEB", new DateOnly(2026, 11, 2)), (made.Clock("CR-23").Obligor, made.Clock("CR-23").DueDate));
        Assert.NotNull(made.When(Inspector, new StateNoPenalty("已过时效")).When(Inspector, new ReplyToOpinion("不予处罚", null)).Clock("CR-23").MetAt);
    }
}
