using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The police receive the dossier and sign for exactly the manifest that lies before them (Order 310 art 7; 环环监〔2017〕17号 art 7). There is no act by which they refuse it for incompleteness.</summary>
public sealed record IssuePoliceReceipt(string Number) : IReferralAct<IssuePoliceReceipt>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.HoldingPolice(referral, by) ?? Require.Stage(referral, ReferralStage.Delivered, ReferralStage.Forwarded);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, IssuePoliceReceipt act, Occasion occasion) =>
        referral.CurrentManifest is { } manifest
            ? new PoliceReceiptIssued(act.Number, referral.Holder, manifest.Version, manifest.Hash)
            : ReferralRefusals.WrongStage(referral);
}
