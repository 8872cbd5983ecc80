using JointEnforcement.Domain.Clues;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Disputes;

/// <summary>A clue over which jurisdiction is disputed opens the dispute; after the second return it lies before the joint-conference office at once.</summary>
public sealed class ClueGoesToDispute : IReaction
{
    public bool Concerns(MatterFact fact) => fact is ClueDisputed;

    public IEnumerable<Consequence> To(IMatter matter, MatterFact fact, IReadOnlyList<IMatter> linked, Func<Guid> newId)
    {
        if (matter is not ClueTransfer clue || fact is not ClueDisputed disputed)
            yield break;

        var id = newId();
        var raised = new DisputeRaised(id, fact.By.Agency, [.. clue.Holders.Prepend(clue.Origin).Distinct()], disputed.Number, clue.Brief, disputed.Reason, new MatterLink(MatterKind.ClueTransfer, clue.Id));
        yield return new Consequence(MatterKind.JurisdictionDispute, id, Opens: true, disputed.Ground is ClueDisputeGround.SecondReturn
            ? [raised, new DisputeReportedUp(Referrals.Audience.Government, disputed.Reason)]
            : [raised]);
    }
}
