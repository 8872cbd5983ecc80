using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>In the inquiry a crime comes to be suspected and the case goes on as a criminal one (公安部令第160号 art 65).</summary>
public sealed record ConvertDetentionToCriminal(string Charge, string Reason, MatterLink? Referral) : IAct<DetentionTransfer, ConvertDetentionToCriminal>
{
    public static Refusal? Post(DetentionTransfer matter, Officer by) => Posts.Handles(matter.Police, by);

    public static Decision<MatterFact> Decide(DetentionTransfer matter, ConvertDetentionToCriminal act, Occasion occasion) =>
        (MatterRefusals.Reason(act.Reason) ?? Masked.Text(act.Reason)) is { } refusal ? refusal : new DetentionConvertedToCriminal(act.Charge, act.Reason, act.Referral);
}
