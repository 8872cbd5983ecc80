using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>The police take the case in and sign both copies of the list (公治〔2014〕853号 art 12, annex 3).</summary>
public sealed record AcceptDetentionTransfer(string Number) : IAct<DetentionTransfer, AcceptDetentionTransfer>
{
    public static Refusal? Post(DetentionTransfer matter, Officer by) => Posts.Handles(matter.Police, by);

    public static Decision<MatterFact> Decide(DetentionTransfer matter, AcceptDetentionTransfer act, Occasion occasion) =>
        occasion.By.Certificate is { } certificate ? new DetentionTransferAccepted(act.Number, certificate) : DetentionRefusals.SignerWithoutNumber;
}
