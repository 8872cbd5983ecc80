using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Consultations;

/// <summary>The agency that was asked answers in writing.</summary>
public sealed record AnswerConsultation(string Answer) : IAct<MutualConsultation, AnswerConsultation>
{
    public static Refusal? Post(MutualConsultation matter, Officer by) => Posts.Handles(matter.Asked, by);

    public static Decision<MatterFact> Decide(MutualConsultation matter, AnswerConsultation act, Occasion occasion) => new ConsultationAnswered(act.Answer);
}
