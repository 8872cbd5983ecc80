using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>The court has served the complaint, and the procuratorate records it.</summary>
public sealed record RecordPilComplaintServed : IAct<PublicInterestCase, RecordPilComplaintServed>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) => Procuratorate.PublicInterest(matter.Origin, by);

    public static Decision<MatterFact> Decide(PublicInterestCase matter, RecordPilComplaintServed act, Occasion occasion) => new PilComplaintServed(matter.Court!);
}
