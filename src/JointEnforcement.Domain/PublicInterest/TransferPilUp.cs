using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>The case goes to the procuratorate that may sue: civil ones to the prefecture (检察公益诉讼解释 art 5), others where they belong.</summary>
public sealed record TransferPilUp(string To, string Reason) : IAct<PublicInterestCase, TransferPilUp>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) => Procuratorate.PublicInterest(matter.Origin, by);

    public static Decision<MatterFact> Decide(PublicInterestCase matter, TransferPilUp act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal : new PilTransferredUp(act.To, act.Reason);
}
