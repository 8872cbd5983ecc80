using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.ReverseReferrals;

/// <summary>The agency replies in writing what came of the opinion (法释〔2023〕7号 art 12; 高检发释字〔2021〕4号 art 10).</summary>
public sealed record ReplyToOpinion(string Reply, string? DocumentNumber) : IAct<ReverseReferral, ReplyToOpinion>
{
    public static Refusal? Post(ReverseReferral matter, Officer by) => Posts.Handles(matter.To, by);

    public static Decision<MatterFact> Decide(ReverseReferral matter, ReplyToOpinion act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reply) is { } refusal ? refusal : new ReverseReferralReplied(act.Reply, act.DocumentNumber);
}
