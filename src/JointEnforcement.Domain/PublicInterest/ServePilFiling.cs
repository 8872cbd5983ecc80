using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>The agency is served the decision to file; from here on it sees the case (人民检察院公益诉讼办案规则 art 70).</summary>
public sealed record ServePilFiling : IAct<PublicInterestCase, ServePilFiling>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) => Procuratorate.PublicInterest(matter.Origin, by);

    public static Refusal? Bar(PublicInterestCase matter, DateTimeOffset now) => PublicInterestRefusals.Administrative(matter);

    public static Decision<MatterFact> Decide(PublicInterestCase matter, ServePilFiling act, Occasion occasion) => new PilFilingServed();
}
