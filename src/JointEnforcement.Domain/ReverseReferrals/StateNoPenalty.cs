using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.ReverseReferrals;

/// <summary>The agency states why no penalty is due.</summary>
public sealed record StateNoPenalty(string Reason) : IAct<ReverseReferral, StateNoPenalty>
{
    public static Refusal? Post(ReverseReferral matter, Officer by) => Posts.Handles(matter.To, by);

    public static Decision<MatterFact> Decide(ReverseReferral matter, StateNoPenalty act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal : new ReverseReferralNoPenalty(act.Reason);
}
