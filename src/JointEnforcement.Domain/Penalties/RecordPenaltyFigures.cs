using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Domain.Penalties;

/// <summary>What was measured and counted in the case. Where the clauses of an interpretation may be met, it goes to the police and is not ended by a fine (行政处罚法 art 27; 国务院令第310号 art 3).</summary>
public sealed record RecordPenaltyFigures(CaseFigures Figures) : IAct<PenaltyCase, RecordPenaltyFigures>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(PenaltyCase matter, RecordPenaltyFigures act, Occasion occasion) =>
        FigureFaults.Of(act.Figures, Clauses.Shipped, CivilTime.DateOf(occasion.Now)) is [var fault, ..] ? fault.Why : new PenaltyFiguresRecorded(act.Figures);
}
