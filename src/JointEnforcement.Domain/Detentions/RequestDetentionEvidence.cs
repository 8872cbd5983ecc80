using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>The police find facts unclear or evidence thin and say in writing what is to be supplied (公治〔2014〕853号 art 13).</summary>
public sealed record RequestDetentionEvidence(IReadOnlyList<string> Titles, string Reason) : IAct<DetentionTransfer, RequestDetentionEvidence>
{
    public static Refusal? Post(DetentionTransfer matter, Officer by) => Posts.Handles(matter.Police, by);

    public static Decision<MatterFact> Decide(DetentionTransfer matter, RequestDetentionEvidence act, Occasion occasion) =>
        act.Titles is [] ? DetentionRefusals.NothingAsked
        : (MatterRefusals.Reason(act.Reason) ?? Masked.Text(act.Reason)) is { } refusal ? refusal
        : new DetentionEvidenceRequested([.. act.Titles.Select((title, i) => new EvidenceLine(i + 1, title))], act.Reason);
}
