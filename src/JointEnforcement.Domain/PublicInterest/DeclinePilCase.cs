using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>The procuratorate does not file and records why.</summary>
public sealed record DeclinePilCase(string Reason) : IAct<PublicInterestCase, DeclinePilCase>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) => Procuratorate.PublicInterest(matter.Origin, by);

    public static Decision<MatterFact> Decide(PublicInterestCase matter, DeclinePilCase act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal : new PilCaseNotFiled(act.Reason);
}
