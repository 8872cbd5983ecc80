using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>The responsible head does not approve the transfer (公治〔2014〕853号 art 10).</summary>
public sealed record DeclineDetentionTransfer(string Reason) : IAct<DetentionTransfer, DeclineDetentionTransfer>
{
    public static Refusal? Post(DetentionTransfer matter, Officer by) => ApproveDetentionTransfer.Approver(matter, by);

    public static Decision<MatterFact> Decide(DetentionTransfer matter, DeclineDetentionTransfer act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal : new DetentionTransferNotApproved(act.Reason);
}
