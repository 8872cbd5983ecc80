using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>The police file a public-security case; the period for deciding runs from here (治安管理处罚法 arts 90, 118).</summary>
public sealed record FileDetentionCase(string CaseNumber) : IAct<DetentionTransfer, FileDetentionCase>
{
    public static Refusal? Post(DetentionTransfer matter, Officer by) => Posts.Handles(matter.Police, by);

    public static Refusal? Bar(DetentionTransfer matter, DateTimeOffset now) => matter.CaseNumber is null ? null : DetentionRefusals.AlreadyFiled;

    public static Decision<MatterFact> Decide(DetentionTransfer matter, FileDetentionCase act, Occasion occasion) => new DetentionCaseFiled(act.CaseNumber);
}
