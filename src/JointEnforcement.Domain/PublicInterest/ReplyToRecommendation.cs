using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>The agency replies in writing what it has done, and what not yet (检察公益诉讼解释 art 21).</summary>
public sealed record ReplyToRecommendation(string? DocumentNumber, string Performed, string Measures, string? Unfinished) : IAct<PublicInterestCase, ReplyToRecommendation>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) => Posts.Handles(matter.Agency, by);

    public static Decision<MatterFact> Decide(PublicInterestCase matter, ReplyToRecommendation act, Occasion occasion) => new PilReplied(act.DocumentNumber, act.Performed, act.Measures, act.Unfinished);
}
