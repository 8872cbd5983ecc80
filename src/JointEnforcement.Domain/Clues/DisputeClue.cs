using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Clues;

/// <summary>The administrative organ that has the clue in hand disputes who has jurisdiction over it; the dispute is a matter of its own (行政处罚法 art 25).</summary>
public sealed record DisputeClue(string Reason, string Number) : IAct<ClueTransfer, DisputeClue>
{
    public static Refusal? Post(ClueTransfer matter, Officer by) =>
        Posts.Of(by, AgencyKind.Administrative, AgencyKind.Police) ?? Posts.Handles(matter.InHandOf, by);

    public static Decision<MatterFact> Decide(ClueTransfer matter, DisputeClue act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } silent ? silent : new ClueDisputed(ClueDisputeGround.Raised, act.Reason, act.Number);
}
