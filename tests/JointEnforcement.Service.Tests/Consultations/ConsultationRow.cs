using JointEnforcement.Contracts.Consultations;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Service.Tests.Matters;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Consultations;

internal sealed class ConsultationRow : MatterRow
{
    private static readonly AskConsultation Question = new() { To = "PSB", Title = "暗管排放的立案标准", Township = "黔城镇", Question = "某电镀单位通过暗管排放含铬废水，应当如何固定证据？" };

    public override MatterKind Kind => MatterKind.MutualConsultation;
    public override string[] Sees => ["eeb-officer", "psb-duty"];
    public override string[] Strangers => ["nrb-officer", "proc-supervision", "gov-coordinator", "jub-officer"];

    public override IReadOnlyList<MatterActRow> Acts =>
    [
        MatterActRow.Opening("eeb-officer", "ConsultationAsked", Question),
        MatterActRow.On("psb-duty", "ConsultationAnswered", Sent, new AnswerConsultation { Answer = "取样时应当全程录像。" }),
        MatterActRow.On("eeb-officer", "ConsultationClosed", Answered, new CloseConsultation())
    ];

    public override Task<Guid> Sent(House house) => house.As("eeb-officer").Opens(Question);

    private async Task<Guid> Answered(House house)
    {
        var id = await Sent(house);
        await house.As("psb-duty").Does(id, new AnswerConsultation { Answer = "取样时应当全程录像。" });
        return id;
    }
}
