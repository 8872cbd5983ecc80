using JointEnforcement.Contracts.EarlyNotices;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Service.Tests.Matters;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.EarlyNotices;

internal sealed class EarlyNoticeRow : MatterRow
{
    public static GiveEarlyNotice Notice => new()
    {
        Title = "电镀车间暗管直排", CheckedAt = DateTimeOffset.UtcNow.AddHours(-1), Township = "黔城镇", Place = "工业园区三号厂房", Facts = "检查时正通过暗管排放含铬废水，快检超标二十倍。",
        SuspectedCrime = "污染环境罪", Persons = "某电镀公司", Measures = "已录像、采样并封堵排口", Contact = "向文清 0745-7310000"
    };

    public override MatterKind Kind => MatterKind.EarlyNotice;
    public override string[] Sees => ["eeb-officer", "psb-duty"];
    public override string[] Strangers => ["nrb-officer", "psb-hc-duty", "proc-supervision", "gov-coordinator", "jub-officer"];

    public override IReadOnlyList<MatterActRow> Acts =>
    [
        MatterActRow.Opening("eeb-officer", "EarlyNoticeGiven", Notice),
        MatterActRow.On("psb-duty", "EarlyNoticeReceived", Sent, new ReceiveEarlyNotice()),
        MatterActRow.On("psb-officer", "PreliminaryInquiryStarted", Received, new StartPreliminaryInquiry { Scope = "核实暗管铺设人员身份。" }),
        MatterActRow.On("eeb-officer", "EarlyNoticeInvestigationContinued", Received, new ContinueInvestigation { Progress = "已补充采样。" }),
        new(typeof(FollowWithReferral), "eeb-officer", "EarlyNoticeFollowedByReferral", Received, async (house, _) => new FollowWithReferral { Referral = await house.Delivered() }),
        MatterActRow.On("psb-officer", "EarlyNoticeClosed", Received, new CloseEarlyNotice { Ending = EarlyNoticeEnding.FiledByPolice, Reason = "符合立案条件。", CaseNumber = "洪公立字〔2026〕7号" })
    ];

    public override Task<Guid> Sent(House house) => house.As("eeb-officer").Opens(Notice);

    private async Task<Guid> Received(House house)
    {
        var id = await Sent(house);
        await house.As("psb-duty").Does(id, new ReceiveEarlyNotice());
        return id;
    }
}
