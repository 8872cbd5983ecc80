using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Clues;

/// <summary>The recipient returns the clue with its reason and the agency it holds to be in charge. The second return of a clue is a dispute by itself, and there is no third.</summary>
public sealed record ReturnClue(string Reason, Agency? Suggested, string? DisputeNumber) : IAct<ClueTransfer, ReturnClue>
{
    public static Refusal? Post(ClueTransfer matter, Officer by) => Posts.Handles(matter.Holder, by);

    /// <summary>Whether one more return makes the clue a dispute.</summary>
    public static bool MakesDispute(ClueTransfer matter) => matter.ReturnedBy.Count > 0;

    public static Decision<MatterFact> Decide(ClueTransfer matter, ReturnClue act, Occasion occasion)
    {
        if (MatterRefusals.Reason(act.Reason) is { } silent)
            return silent;

        if (act.Suggested?.Code == matter.Holder)
            return ClueRefusals.SuggestsItself;

        var returned = new ClueReturned(act.Reason, act.Suggested?.Code);
        return MakesDispute(matter)
            ? (MatterFact[])[returned, new ClueDisputed(ClueDisputeGround.SecondReturn, act.Reason, act.DisputeNumber ?? "")]
            : returned;
    }
}
