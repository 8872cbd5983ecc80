using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Clues;

/// <summary>Whoever has the clue in hand says how it ended. Its own finder needs no letter to itself, so there the end is known at once.</summary>
public sealed record ConcludeClue(ClueOutcome Outcome, string Result, string Document, Agency? ReferredTo) : IAct<ClueTransfer, ConcludeClue>
{
    public static Refusal? Post(ClueTransfer matter, Officer by) => Posts.Handles(matter.InHandOf, by);

    public static Decision<MatterFact> Decide(ClueTransfer matter, ConcludeClue act, Occasion occasion)
    {
        if (act.Outcome is ClueOutcome.CaseFiled && string.IsNullOrWhiteSpace(act.Document))
            return ClueRefusals.CaseNumberMissing;

        if (act.Outcome is ClueOutcome.ReferredOn && matter.InHandOf == matter.Origin)
            return ClueRefusals.SendItInstead;

        if (act.Outcome is ClueOutcome.ReferredOn && (act.ReferredTo is null || act.ReferredTo.Code == matter.InHandOf))
            return ClueRefusals.ReferredNowhere;

        var concluded = new ClueConcluded(act.Outcome, act.Result, act.Document, act.Outcome is ClueOutcome.ReferredOn ? act.ReferredTo?.Code : null);
        return matter.InHandOf == matter.Origin ? (MatterFact[])[concluded, new ClueResultAcknowledged()] : concluded;
    }
}
