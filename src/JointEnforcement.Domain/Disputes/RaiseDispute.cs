using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Disputes;

/// <summary>Raises a dispute with another administrative organ on who has jurisdiction over a violation. On a clue that was transferred it is raised on the clue.</summary>
public sealed record RaiseDispute(Agency With, string Number, Brief Brief, string Reason, MatterLink? About) : IOpening<JurisdictionDispute, RaiseDispute>
{
    public static Refusal? Post(Officer by) => Posts.Of(by, AgencyKind.Administrative, AgencyKind.Police);

    public static Decision<MatterFact> Decide(Guid id, RaiseDispute act, Occasion occasion)
    {
        if (act.With.Code == occasion.By.Agency.Code)
            return MatterRefusals.NotToYourself;

        if (!JurisdictionDispute.MayHaveJurisdiction(act.With.Kind))
            return DisputeRefusals.NotAnAdministrativeOrgan;

        return act.About is { Kind: MatterKind.ClueTransfer }
            ? DisputeRefusals.RaisedOnTheClue
            : new DisputeRaised(id, occasion.By.Agency.Code, [occasion.By.Agency.Code, act.With.Code], act.Number, act.Brief, act.Reason, act.About);
    }
}
