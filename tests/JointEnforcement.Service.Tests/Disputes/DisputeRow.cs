using JointEnforcement.Contracts.Disputes;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Service.Tests.Matters;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Disputes;

internal sealed class DisputeRow : MatterRow
{
    private static readonly RaiseDispute Raising = new() { With = "NRB", Title = "采砂场扬尘与非法占地", Township = "安江镇", Facts = "采砂场占用河滩地并排放扬尘。", Reason = "双方均已立案。" };

    public override MatterKind Kind => MatterKind.JurisdictionDispute;
    public override string[] Sees => ["eeb-officer", "nrb-officer", "jub-officer"];
    public override string[] Strangers => ["arb-officer", "psb-duty", "proc-supervision"];

    public override IReadOnlyList<MatterActRow> Acts =>
    [
        MatterActRow.Opening("eeb-officer", "DisputeRaised", Raising),
        MatterActRow.On("nrb-officer", "DisputeFilingStated", Sent, new StateFiling { FiledOn = new DateOnly(2025, 8, 18), CaseNumber = "洪自然资立〔2025〕4号" }),
        MatterActRow.On("nrb-officer", "DisputeNegotiated", Sent, new AgreeJurisdiction { Agreement = "由自然资源局办理。" }),
        MatterActRow.On("eeb-officer", "DisputeReportedUp", Sent, new ReportDispute { Reason = "协商不成。" }),
        MatterActRow.On("gov-coordinator", "JurisdictionDesignated", Reported, new DesignateJurisdiction { To = "NRB", Authority = "洪江市人民政府", Reason = "主要违法行为属其职责。" })
    ];

    public override Task<Guid> Sent(House house) => house.As("eeb-officer").Opens(Raising);

    private async Task<Guid> Reported(House house)
    {
        var id = await Sent(house);
        await house.As("eeb-officer").Does(id, new ReportDispute { Reason = "协商不成。" });
        return id;
    }
}
