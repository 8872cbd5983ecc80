using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Disputes;

/// <summary>A party states when it opened a case of its own; nobody states it for another (行政处罚法 art 25).</summary>
public sealed record StateFiling(DateOnly FiledOn, string CaseNumber) : IAct<JurisdictionDispute, StateFiling>
{
    public static Refusal? Post(JurisdictionDispute matter, Officer by) => JurisdictionDispute.IsBetween(matter, by);

    public static Decision<MatterFact> Decide(JurisdictionDispute matter, StateFiling act, Occasion occasion) =>
        matter.Filings.Any(f => f.Agency == occasion.By.Agency.Code) ? DisputeRefusals.FilingStated
        : act.FiledOn > CivilTime.DateOf(occasion.Occurred) ? DisputeRefusals.FiledInTheFuture
        : new DisputeFilingStated(new OwnFiling(occasion.By.Agency.Code, act.FiledOn, act.CaseNumber));
}
