using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>The procuratorate demands the reasons for not filing (要求说明不立案理由通知书; 人民检察院刑事诉讼规则 arts 559, 560). Where the police have decided nothing, it first asks why.</summary>
public sealed record DemandReasons(string Number, string Doubts) : IAct<FilingSupervision, DemandReasons>
{
    public static Refusal? Post(FilingSupervision matter, Officer by) => Matters.Procuratorate.Prosecutor(matter.Procuratorate, by);

    public static Refusal? Bar(FilingSupervision matter, DateTimeOffset now) =>
        matter is { Stage: SupervisionStage.Reviewing, Ground: SupervisionGround.Overdue } ? SupervisionRefusals.NotYetDecided : null;

    public static Decision<MatterFact> Decide(FilingSupervision matter, DemandReasons act, Occasion occasion) =>
        MatterRefusals.Reason(act.Doubts) is { } refusal ? refusal : new ReasonsDemanded(act.Number, act.Doubts);
}
