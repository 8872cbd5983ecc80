using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>Procuratorate and agency consult how the harm is to end (磋商).</summary>
public sealed record HoldPilConsultation(string Minutes) : IAct<PublicInterestCase, HoldPilConsultation>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) => Procuratorate.PublicInterest(matter.Origin, by);

    public static Decision<MatterFact> Decide(PublicInterestCase matter, HoldPilConsultation act, Occasion occasion) =>
        MatterRefusals.Reason(act.Minutes) is { } refusal ? refusal : new PilConsultationHeld(act.Minutes);
}
