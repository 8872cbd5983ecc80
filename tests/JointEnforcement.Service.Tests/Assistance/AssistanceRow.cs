using JointEnforcement.Contracts.Assistance;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Service.Tests.Matters;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Assistance;

internal sealed class AssistanceRow : MatterRow
{
    private static RequestAssistance Request => new()
    {
        To = "NRB", Title = "核实采砂场用地", Township = "安江镇", Request = "请核实采砂场占地性质和审批情况。", Reason = "办理行政处罚案件需要。", Basis = AssistanceBasis.PenaltyLaw,
        Needed = "地类图、用地批准文件", DueOn = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(10)), Secrecy = AssistanceSecrecy.Internal
    };

    public override MatterKind Kind => MatterKind.AssistanceRequest;
    public override string[] Sees => ["eeb-officer", "nrb-officer"];
    public override string[] Strangers => ["arb-officer", "psb-duty", "proc-supervision", "gov-coordinator", "jub-officer"];

    public override IReadOnlyList<MatterActRow> Acts =>
    [
        MatterActRow.Opening("eeb-officer", "AssistanceRequested", Request),
        MatterActRow.On("nrb-officer", "AssistanceAccepted", Sent, new AcceptAssistance()),
        MatterActRow.On("nrb-officer", "AssistanceDeclined", Sent, new DeclineAssistance { Ground = DeclineGround.OutsideCompetence, Reason = "河道管理属水利部门职权。", Competent = "WRB" }),
        MatterActRow.On("nrb-officer", "AssistanceGiven", Accepted, new GiveAssistance { Result = "该地块为河滩地，未批准占用。", Materials = "地类图一份" }),
        MatterActRow.On("eeb-officer", "AssistanceConfirmed", Given, new ConfirmAssistance())
    ];

    public override Task<Guid> Sent(House house) => house.As("eeb-officer").Opens(Request);

    private async Task<Guid> Accepted(House house)
    {
        var id = await Sent(house);
        await house.As("nrb-officer").Does(id, new AcceptAssistance());
        return id;
    }

    private async Task<Guid> Given(House house)
    {
        var id = await Accepted(house);
        await house.As("nrb-officer").Does(id, new GiveAssistance { Result = "该地块为河滩地，未批准占用。" });
        return id;
    }
}
