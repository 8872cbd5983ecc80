using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Disputes;

/// <summary>The party that takes the matter records what was agreed: an agency binds itself alone, and not against who filed before it (行政处罚法 art 25).</summary>
public sealed record AgreeJurisdiction(string Agreement) : IAct<JurisdictionDispute, AgreeJurisdiction>
{
    public static Refusal? Post(JurisdictionDispute matter, Officer by) => JurisdictionDispute.IsBetween(matter, by);

    public static Decision<MatterFact> Decide(JurisdictionDispute matter, AgreeJurisdiction act, Occasion occasion) =>
        matter.FirstToFile is { } first && first != occasion.By.Agency.Code
            ? DisputeRefusals.FirstToFileKeepsIt
            : new DisputeNegotiated(occasion.By.Agency.Code, act.Agreement);
}
