using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>The police archive the originals; the sender has copies of what the police drew up (公治〔2014〕853号 art 16).</summary>
public sealed record ArchiveDetentionTransfer(string Volume) : IAct<DetentionTransfer, ArchiveDetentionTransfer>
{
    public static Refusal? Post(DetentionTransfer matter, Officer by) => Posts.Handles(matter.Police, by);

    public static Refusal? Bar(DetentionTransfer matter, DateTimeOffset now) => matter.DecisionCopied ? null : DetentionRefusals.DecisionNotCopied;

    public static Decision<MatterFact> Decide(DetentionTransfer matter, ArchiveDetentionTransfer act, Occasion occasion) => new DetentionTransferArchived(act.Volume);
}
