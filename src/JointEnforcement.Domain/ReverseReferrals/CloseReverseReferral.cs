using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.ReverseReferrals;

/// <summary>The procuratorate has read the reply and closes the matter.</summary>
public sealed record CloseReverseReferral(string Remark) : IAct<ReverseReferral, CloseReverseReferral>
{
    public static Refusal? Post(ReverseReferral matter, Officer by) => Procuratorate.Prosecutor(matter.Origin, by);

    public static Decision<MatterFact> Decide(ReverseReferral matter, CloseReverseReferral act, Occasion occasion) =>
        MatterRefusals.Reason(act.Remark) is { } refusal ? refusal : new ReverseReferralClosed(act.Remark);
}
