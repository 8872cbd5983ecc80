using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>Testing or a hearing begins; its time is not counted (治安管理处罚法 art 118).</summary>
public sealed record StartDetentionTesting(string Subject) : IAct<DetentionTransfer, StartDetentionTesting>
{
    public static Refusal? Post(DetentionTransfer matter, Officer by) => Posts.Handles(matter.Police, by);

    public static Refusal? Bar(DetentionTransfer matter, DateTimeOffset now) =>
        matter.CaseNumber is null ? DetentionRefusals.NotFiled : matter.Testing ? DetentionRefusals.TestingUnderWay : null;

    public static Decision<MatterFact> Decide(DetentionTransfer matter, StartDetentionTesting act, Occasion occasion) => new DetentionTestingStarted(act.Subject);
}
