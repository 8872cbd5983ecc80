using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Clues;

/// <summary>Whoever handles the clue tells its sender how far it is; as often as there is something to tell.</summary>
public sealed record GiveClueFeedback(string Feedback) : IAct<ClueTransfer, GiveClueFeedback>
{
    public static Refusal? Post(ClueTransfer matter, Officer by) => Posts.Handles(matter.Holder, by);

    public static Decision<MatterFact> Decide(ClueTransfer matter, GiveClueFeedback act, Occasion occasion) => new ClueFeedbackGiven(act.Feedback);
}
