using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Consultations;

/// <summary>The agency that asked has read the answer and closes the consultation.</summary>
public sealed record CloseConsultation : IAct<MutualConsultation, CloseConsultation>
{
    public static Refusal? Post(MutualConsultation matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(MutualConsultation matter, CloseConsultation act, Occasion occasion) => new ConsultationClosed();
}
