using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>The persons are brought to detention (治安管理处罚法 art 122).</summary>
public sealed record ExecuteDetention(string Place) : IAct<DetentionTransfer, ExecuteDetention>
{
    public static Refusal? Post(DetentionTransfer matter, Officer by) => Posts.Handles(matter.Police, by);

    public static Decision<MatterFact> Decide(DetentionTransfer matter, ExecuteDetention act, Occasion occasion) => new DetentionExecuted(act.Place);
}
