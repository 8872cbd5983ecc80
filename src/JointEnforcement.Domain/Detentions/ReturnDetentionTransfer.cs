using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>Facts unclear, evidence insufficient, detention not called for: the police say so in writing with reasons and give the dossier back (公治〔2014〕853号 art 15).</summary>
public sealed record ReturnDetentionTransfer(string Reason) : IAct<DetentionTransfer, ReturnDetentionTransfer>
{
    public static Refusal? Post(DetentionTransfer matter, Officer by) => Posts.Handles(matter.Police, by);

    public static Decision<MatterFact> Decide(DetentionTransfer matter, ReturnDetentionTransfer act, Occasion occasion) =>
        (MatterRefusals.Reason(act.Reason) ?? Masked.Text(act.Reason)) is { } refusal ? refusal : new DetentionTransferReturned(act.Reason);
}
