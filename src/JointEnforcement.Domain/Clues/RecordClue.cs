using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Clues;

/// <summary>Writes down a clue that was found; the time to send it runs from when it was found, not from when it was written down.</summary>
public sealed record RecordClue(Brief Brief, ClueFinding Finding, MatterLink? About) : IOpening<ClueTransfer, RecordClue>
{
    public static Refusal? Post(Officer by) => Posts.Of(by, AgencyKind.Administrative, AgencyKind.Police, AgencyKind.Procuratorate);

    public static Decision<MatterFact> Decide(Guid id, RecordClue act, Occasion occasion) =>
        act.Finding.FoundAt > occasion.Occurred
            ? ClueRefusals.FoundLater
            : new ClueRecorded(id, occasion.By.Agency.Code, act.Brief, act.Finding, act.About) { OccurredAt = act.Finding.FoundAt };
}
