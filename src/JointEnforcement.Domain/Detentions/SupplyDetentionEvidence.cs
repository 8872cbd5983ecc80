using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>The sender supplies what was asked for, line by line, in the original (公治〔2014〕853号 arts 11, 13).</summary>
public sealed record SupplyDetentionEvidence(IReadOnlyList<SuppliedLine> Lines) : IAct<DetentionTransfer, SupplyDetentionEvidence>
{
    public static Refusal? Post(DetentionTransfer matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(DetentionTransfer matter, SupplyDetentionEvidence act, Occasion occasion) =>
        matter.Asked.Any(asked => act.Lines.All(l => l.No != asked.No)) ? DetentionRefusals.EvidenceOutstanding
        : act.Lines.Any(l => !l.Material.Original) ? DetentionRefusals.OriginalsOnly
        : new DetentionEvidenceSupplied([.. act.Lines.Select(l => l.Material)]);
}

/// <summary>The material that answers a line of the request.</summary>
public sealed record SuppliedLine(int No, DetentionMaterial Material);
