using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.ReverseReferrals;

/// <summary>The agency opens a penalty case on the opinion.</summary>
public sealed record OpenPenaltyOnOpinion(string CaseNumber, MatterLink? Penalty) : IAct<ReverseReferral, OpenPenaltyOnOpinion>
{
    public static Refusal? Post(ReverseReferral matter, Officer by) => Posts.Handles(matter.To, by);

    public static Decision<MatterFact> Decide(ReverseReferral matter, OpenPenaltyOnOpinion act, Occasion occasion) => new ReverseReferralPenaltyOpened(act.CaseNumber, act.Penalty);
}
