using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.ReverseReferrals;

/// <summary>The chief procurator does not approve the draft, which ends it.</summary>
public sealed record DeclineReverseReferral(string Reason) : IAct<ReverseReferral, DeclineReverseReferral>
{
    public static Refusal? Post(ReverseReferral matter, Officer by) => Procuratorate.Approves(matter.Origin, by, matter.Drafter, ReverseReferralRefusals.ChiefApproves);

    public static Decision<MatterFact> Decide(ReverseReferral matter, DeclineReverseReferral act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal : new ReverseReferralNotApproved(act.Reason);
}
