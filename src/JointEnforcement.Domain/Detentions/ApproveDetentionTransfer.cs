using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>The responsible head of the agency decides to transfer, after enforcement body and legal section have said their word (公治〔2014〕853号 art 10, annex 1).</summary>
public sealed record ApproveDetentionTransfer(string EnforcementOpinion, string LegalOpinion, string Opinion) : IAct<DetentionTransfer, ApproveDetentionTransfer>
{
    public static Refusal? Post(DetentionTransfer matter, Officer by) => Approver(matter, by);

    public static Decision<MatterFact> Decide(DetentionTransfer matter, ApproveDetentionTransfer act, Occasion occasion) =>
        Masked.Text(act.EnforcementOpinion, act.LegalOpinion, act.Opinion) is { } refusal
            ? refusal
            : new DetentionTransferDecided(act.EnforcementOpinion, act.LegalOpinion, act.Opinion);

    internal static Refusal? Approver(DetentionTransfer matter, Officer by) =>
        Posts.Holds(matter.Origin, by, Agencies.Post.Head, Agencies.Post.ActingHead, Agencies.Post.DeputyHead)
        ?? (matter.Form.Officers.Any(m => m.Officer.Id == by.Id) ? DetentionRefusals.OwnDraft : null);
}
