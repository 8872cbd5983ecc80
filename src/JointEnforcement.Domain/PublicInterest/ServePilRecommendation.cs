using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>The recommendation is served on the agency, whose time to perform and reply begins (检察公益诉讼解释 art 21).</summary>
public sealed record ServePilRecommendation : IAct<PublicInterestCase, ServePilRecommendation>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) => Procuratorate.PublicInterest(matter.Origin, by);

    public static Decision<MatterFact> Decide(PublicInterestCase matter, ServePilRecommendation act, Occasion occasion) => new PilRecommendationServed(matter.RecommendationNumber!, matter.Recommendation!);
}
