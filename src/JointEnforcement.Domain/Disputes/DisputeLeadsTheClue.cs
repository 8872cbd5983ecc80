using JointEnforcement.Domain.Clues;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Disputes;

/// <summary>Once it is settled who has jurisdiction, the clue that was disputed goes there.</summary>
public sealed class DisputeLeadsTheClue : IReaction
{
    public bool Concerns(MatterFact fact) => fact is JurisdictionDesignated or DisputeNegotiated;

    public IEnumerable<Consequence> To(IMatter matter, MatterFact fact, IReadOnlyList<IMatter> linked, Func<Guid> newId) =>
        from clue in linked.OfType<ClueTransfer>()
        where clue.Stage is ClueStage.Disputed
        select new Consequence(MatterKind.ClueTransfer, clue.Id, Opens: false, [Settled((JurisdictionDispute)matter, fact)]);

    private static ClueDesignated Settled(JurisdictionDispute dispute, MatterFact fact) => fact is JurisdictionDesignated e
        ? new(e.To, JurisdictionWay.Designated, e.Number)
        : new(dispute.Competent!, JurisdictionWay.Negotiated, dispute.Number ?? "");
}
