using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>Each side signs the checked list; with both names the handover is complete (V-CR-9).</summary>
public sealed record SignHandover : IReferralAct<SignHandover>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.That(Require.Sender(referral, by) is null || Require.HoldingPolice(referral, by) is null, ReferralRefusals.NotYourPost)
        ?? Require.Stage(referral, ReferralStage.Filed)
        ?? Require.That(StartHandover.Started(referral), ReferralRefusals.HandoverNotStarted)
        ?? Require.That(referral.Handover.All(l => referral.HandedOver.Contains(l.No)), ReferralRefusals.HandoverIncomplete)
        ?? Require.That(!referral.HandoverSigned.Contains(SideOf(referral, by)), ReferralRefusals.AlreadySigned);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, SignHandover act, Occasion occasion) =>
        new EvidenceHandoverSigned(SideOf(referral, occasion.By), referral.HandoverSigned.Count == 1);

    private static HandoverSide SideOf(CriminalReferral referral, Officer by) =>
        by.Agency.Code == referral.Origin ? HandoverSide.Sender : HandoverSide.Police;
}
