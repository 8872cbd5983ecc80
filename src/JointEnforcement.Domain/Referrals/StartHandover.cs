using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The list of seized things and other materials to be handed over, line by line (Order 310 art 12). An empty list is a statement that there are none.</summary>
public sealed record StartHandover(IReadOnlyList<HandoverLine> Lines) : IReferralAct<StartHandover>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Sender(referral, by)
        ?? Require.Stage(referral, ReferralStage.Filed)
        ?? Require.That(referral.NoticeServed, ReferralRefusals.NoticeNotServed)
        ?? Require.That(!Started(referral), ReferralRefusals.HandoverAlreadyStarted);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, StartHandover act, Occasion occasion)
    {
        var list = new EvidenceHandoverStarted([.. act.Lines.Select((line, i) => line with { No = i + 1 })]);
        return act.Lines.Count == 0 ? new ReferralFact[] { list, new EvidenceHandoverSigned(HandoverSide.Sender, false) } : list;
    }

    internal static bool Started(CriminalReferral referral) => referral.Handover.Count > 0 || referral.HandoverSigned.Count > 0;
}
