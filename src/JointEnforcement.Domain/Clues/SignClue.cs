using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Clues;

/// <summary>The recipient signs for the letter and its materials; the receipt says nothing yet on jurisdiction.</summary>
public sealed record SignClue(string Receipt) : IAct<ClueTransfer, SignClue>
{
    public static Refusal? Post(ClueTransfer matter, Officer by) => Posts.Handles(matter.Holder, by);

    public static Decision<MatterFact> Decide(ClueTransfer matter, SignClue act, Occasion occasion) => new ClueSigned(act.Receipt);
}
