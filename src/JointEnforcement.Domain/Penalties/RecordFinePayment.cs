using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The fine is paid, in full or in part (行政处罚法 arts 66, 67).</summary>
public sealed record RecordFinePayment(decimal Yuan) : IAct<PenaltyCase, RecordFinePayment>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.Penalty?.FineYuan > 0 ? null : PenaltyRefusals.NoFine;

    public static Decision<MatterFact> Decide(PenaltyCase matter, RecordFinePayment act, Occasion occasion) =>
        new FinePaid(act.Yuan, matter.PaidYuan + act.Yuan >= matter.Penalty!.FineYuan + matter.SurchargeYuan);
}
