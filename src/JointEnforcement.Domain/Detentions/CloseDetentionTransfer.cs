using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>What came back, or was never approved, is closed by law (公治〔2014〕853号 art 15).</summary>
public sealed record CloseDetentionTransfer(string Reason) : IAct<DetentionTransfer, CloseDetentionTransfer>
{
    public static Refusal? Post(DetentionTransfer matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(DetentionTransfer matter, CloseDetentionTransfer act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal : new DetentionTransferClosed(act.Reason);
}
