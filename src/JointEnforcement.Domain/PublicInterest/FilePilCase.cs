using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>The case is filed, against an agency by name unless it is civil (检察公益诉讼解释 art 21).</summary>
public sealed record FilePilCase(string Number, Agency? Agency) : IAct<PublicInterestCase, FilePilCase>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) => Procuratorate.PublicInterest(matter.Origin, by);

    public static Decision<MatterFact> Decide(PublicInterestCase matter, FilePilCase act, Occasion occasion) =>
        PublicInterestRefusals.Against(act.Agency, occasion.By) is { } refusal ? refusal
        : matter.Nature is PilNature.Administrative && act.Agency is null ? PublicInterestRefusals.AgencyNotNamed
        : new PilCaseFiled(act.Number, matter.Nature is PilNature.Administrative ? act.Agency!.Code : null);
}
