using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Contracts.TransferOpinions;
using JointEnforcement.Service.Tests.Matters;
using JointEnforcement.Service.Tests.Plumbing;
using JointEnforcement.Service.Tests.Supervisions;

namespace JointEnforcement.Service.Tests.TransferOpinions;

internal sealed class TransferOpinionRow : MatterRow
{
    public static readonly DraftTransferOpinion Draft = new()
    {
        To = "EEB", Title = "电镀废水涉嫌犯罪未移送案", Township = "黔城镇", Source = "查阅行政处罚案卷", Facts = "总铬超标十一倍，仅作罚款处理。", Charge = "污染环境罪", Opinion = "应当自收到之日起三日内移送公安机关。"
    };

    private static readonly AnswerTransferOpinion Reasons = new() { Reasons = "复测结果未达立案标准。" };

    public override MatterKind Kind => MatterKind.TransferOpinion;
    public override string[] Sees => ["eeb-officer", "proc-supervision", "proc-head"];
    public override string[] Strangers => ["nrb-officer", "psb-officer", "jub-officer", "gov-coordinator"];

    public override IReadOnlyList<MatterActRow> Acts =>
    [
        MatterActRow.Opening("proc-supervision", "TransferOpinionDrafted", Draft),
        MatterActRow.On("proc-head", "TransferOpinionIssued", Drafted, new IssueTransferOpinion()),
        MatterActRow.On("proc-head", "TransferOpinionNotApproved", Drafted, new DeclineTransferOpinion { Reason = "事实尚不清楚。" }),
        MatterActRow.On("eeb-officer", "TransferOpinionAnswered", Sent, Reasons),
        new(typeof(NameTransferReferral), "eeb-officer", "TransferOpinionExecuted", Sent, async (house, _) => new NameTransferReferral { Referral = await house.Delivered() }),
        MatterActRow.On("eeb-officer", "TransferOpinionReported", Executed, new ReportTransfer { Report = "已移送公安机关。" }),
        MatterActRow.On("proc-supervision", "TransferOpinionClosed", house => house.Then(Sent(house), "eeb-officer", Reasons), new CloseTransferOpinion { Remark = "理由成立。" })
    ];

    public override Task<Guid> Sent(House house) => house.Then(Drafted(house), "proc-head", new IssueTransferOpinion());

    private static Task<Guid> Drafted(House house) => house.As("proc-supervision").Opens(Draft);

    private async Task<Guid> Executed(House house)
    {
        var id = await Sent(house);
        await house.As("eeb-officer").Does(id, new NameTransferReferral { Referral = await house.Delivered() });
        return id;
    }
}

[Collection(nameof(TheHouse))]
public sealed class TransferOpinionStories(House house)
{
    [Fact]
    public async Task CR_15_On_a_referral_that_was_not_approved_the_opinion_ends_in_its_delivery()
    {
        var (bureau, prosecutor) = (house.As("eeb-officer"), house.As("proc-supervision"));
        var referral = await house.NotApproved();
        var id = await prosecutor.Opens(TransferOpinionRow.Draft with { Referral = referral });
        Assert.Null(await bureau.Ask(new ShowMatter(MatterKind.TransferOpinion, id)));
        await house.As("proc-head").Does(id, new IssueTransferOpinion());
        Assert.Contains("ProcuratorialOpinionIssued", (await bureau.See(referral)).History.Select(h => h.Fact));

        await house.As("eeb-head").Does(referral, new ApproveReferral { Opinion = "按检察意见移送。", IncompleteReason = "检测报告随后补送。" });
        await bureau.Does(referral, new DeliverDossier { Channel = "platform" });
        Assert.Equal("Executed", (await prosecutor.See(MatterKind.TransferOpinion, id)).Card.Stage);
        await bureau.Does(id, new ReportTransfer { Report = "已移送洪江市公安局。" });
        await prosecutor.Does(id, new CloseTransferOpinion { Remark = "执行情况收悉。" });
    }
}
