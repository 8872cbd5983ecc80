using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Clues;

/// <summary>The sender has read the result, and the clue is done with.</summary>
public sealed record AcknowledgeClueResult : IAct<ClueTransfer, AcknowledgeClueResult>
{
    public static Refusal? Post(ClueTransfer matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(ClueTransfer matter, AcknowledgeClueResult act, Occasion occasion) => new ClueResultAcknowledged();
}
