using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>The procuratorate decides to recommend (检察建议; 检察公益诉讼解释 art 21). An urgent one says why the harm cannot wait.</summary>
public sealed record DecidePilRecommendation(string Number, RecommendationText Text, bool Urgent) : IAct<PublicInterestCase, DecidePilRecommendation>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) => Procuratorate.PublicInterest(matter.Origin, by);

    public static Decision<MatterFact> Decide(PublicInterestCase matter, DecidePilRecommendation act, Occasion occasion) =>
        act.Urgent != act.Text.Urgent ? PublicInterestRefusals.UrgencyNotShown : new PilRecommendationDecided(act.Number, act.Text);
}
