using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The order to correct is served (生态环境法典 art 1060; 按日连续处罚办法 art 9).</summary>
public sealed record ServeCorrectionOrder(string Document, string Demand) : IAct<PenaltyCase, ServeCorrectionOrder>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(PenaltyCase matter, ServeCorrectionOrder act, Occasion occasion) => new CorrectionOrderServed(act.Document, act.Demand);
}
