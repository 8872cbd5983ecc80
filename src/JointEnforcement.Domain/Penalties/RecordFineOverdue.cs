using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The fine was not paid in time; the surcharge never exceeds the fine (行政处罚法 art 72).</summary>
public sealed record RecordFineOverdue(decimal SurchargeYuan) : IAct<PenaltyCase, RecordFineOverdue>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) =>
        matter.Gone ? PenaltyRefusals.DecisionGone : matter.Penalty?.FineYuan > 0 ? null : PenaltyRefusals.NoFine;

    public static Decision<MatterFact> Decide(PenaltyCase matter, RecordFineOverdue act, Occasion occasion) =>
        act.SurchargeYuan > matter.Penalty!.FineYuan ? PenaltyRefusals.SurchargeAboveFine : new FineOverdue(act.SurchargeYuan);
}
