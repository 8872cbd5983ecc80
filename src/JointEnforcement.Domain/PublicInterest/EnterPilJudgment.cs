using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>The procuratorate enters how the court has decided (检察公益诉讼解释 arts 24, 25).</summary>
public sealed record EnterPilJudgment(PilJudgment Outcome, string Number, string Summary) : IAct<PublicInterestCase, EnterPilJudgment>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) => Procuratorate.PublicInterest(matter.Origin, by);

    public static Decision<MatterFact> Decide(PublicInterestCase matter, EnterPilJudgment act, Occasion occasion) => new PilJudgmentEntered(act.Outcome, act.Number, act.Summary);
}
