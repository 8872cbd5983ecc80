using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>The time to decide has run out: the police are to explain in writing why (人民检察院刑事诉讼规则 art 562).</summary>
public sealed record DemandOverdueExplanation(string Number) : IAct<FilingSupervision, DemandOverdueExplanation>
{
    public static Refusal? Post(FilingSupervision matter, Officer by) => Matters.Procuratorate.Prosecutor(matter.Procuratorate, by);

    public static Refusal? Bar(FilingSupervision matter, DateTimeOffset now) =>
        matter.Ground is SupervisionGround.Overdue ? null : SupervisionRefusals.AlreadyDecided;

    public static Decision<MatterFact> Decide(FilingSupervision matter, DemandOverdueExplanation act, Occasion occasion) => new OverdueExplanationDemanded(act.Number);
}
