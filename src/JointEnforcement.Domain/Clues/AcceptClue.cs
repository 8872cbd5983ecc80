using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Clues;

/// <summary>The recipient takes the clue up as its own to handle; whom jurisdiction was designated to can do nothing else.</summary>
public sealed record AcceptClue : IAct<ClueTransfer, AcceptClue>
{
    public static Refusal? Post(ClueTransfer matter, Officer by) => Posts.Handles(matter.Holder, by);

    public static Decision<MatterFact> Decide(ClueTransfer matter, AcceptClue act, Occasion occasion) => new ClueAccepted();
}
