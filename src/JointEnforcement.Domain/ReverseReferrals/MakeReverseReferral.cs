using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.ReverseReferrals;

/// <summary>The chief procurator approves, and the opinion goes to the agency with the decision it rests on (高检发释字〔2021〕4号 art 8).</summary>
public sealed record MakeReverseReferral(string Number) : IAct<ReverseReferral, MakeReverseReferral>
{
    public static Refusal? Post(ReverseReferral matter, Officer by) => Procuratorate.Approves(matter.Origin, by, matter.Drafter, ReverseReferralRefusals.ChiefApproves);

    public static Decision<MatterFact> Decide(ReverseReferral matter, MakeReverseReferral act, Occasion occasion) =>
        matter.ReplyBy <= CivilTime.DateOf(occasion.Occurred) ? ReverseReferralRefusals.ReplyDayPast : new ReverseReferralMade(act.Number, matter.ReplyBy);
}
