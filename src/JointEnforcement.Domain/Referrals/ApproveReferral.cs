using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Dossiers;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The head, or who presides, approves (Order 310 art 5). What the dossier lacks is named, and going on without it takes a reason. A recusal since the report that leaves fewer than two officers stops it.</summary>
public sealed record ApproveReferral(string? Opinion, string? IncompleteReason) : IReferralAct<ApproveReferral>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.SenderHead(referral, by)
        ?? Require.That(referral.TaskGroup.All(m => m.Officer.Id != by.Id), ReferralRefusals.OwnReport)
        ?? (referral is { Stage: ReferralStage.NotApproved, TransferOpinionIssued: true } ? null : Require.Stage(referral, ReferralStage.Reported))
        ?? Require.That(referral.TaskGroup.Count > 1, ReferralRefusals.TaskGroupTooSmall with { Kind = RefusalKind.Stage })
        ?? Checklist.Of(referral).Blocking;

    public static Decision<ReferralFact> Decide(CriminalReferral referral, ApproveReferral act, Occasion occasion)
    {
        var missing = Checklist.Of(referral).Missing;
        if (missing.Count > 0 && string.IsNullOrWhiteSpace(act.IncompleteReason))
            return ReferralRefusals.IncompleteNeedsReason(missing);

        return new ReferralApproved(act.Opinion, missing.Count > 0 ? act.IncompleteReason : null, missing);
    }
}
