using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>Testing or the hearing is over; the period runs on (治安管理处罚法 art 118).</summary>
public sealed record EndDetentionTesting(string Result) : IAct<DetentionTransfer, EndDetentionTesting>
{
    public static Refusal? Post(DetentionTransfer matter, Officer by) => Posts.Handles(matter.Police, by);

    public static Refusal? Bar(DetentionTransfer matter, DateTimeOffset now) => matter.Testing ? null : DetentionRefusals.NoTesting;

    public static Decision<MatterFact> Decide(DetentionTransfer matter, EndDetentionTesting act, Occasion occasion) => new DetentionTestingEnded(act.Result);
}
