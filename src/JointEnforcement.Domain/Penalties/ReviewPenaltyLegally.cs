using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>Legal review by who is appointed to it and took no other part; it also says whether a crime is suspected (行政处罚法 art 58).</summary>
public sealed record ReviewPenaltyLegally(string Number, bool Passed, bool CrimeSuspected, string Opinion) : IAct<PenaltyCase, ReviewPenaltyLegally>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) =>
        Posts.Holds(matter.Origin, by, Agencies.Post.LegalReviewer)
        ?? (matter.Investigates(by.Id) || by.Id == matter.Reviewer?.Officer.Id || by.Id == matter.Presider ? PenaltyRefusals.InvestigatorReviewsLegally : null);

    public static Decision<MatterFact> Decide(PenaltyCase matter, ReviewPenaltyLegally act, Occasion occasion) =>
        new PenaltyLegallyReviewed(act.Number, act.Passed, act.CrimeSuspected, act.Opinion);
}
