using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The police check one line in: the quantity must be the listed one.</summary>
public sealed record HandOverItem(int Line, decimal Quantity, string Condition) : IReferralAct<HandOverItem>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.HoldingPolice(referral, by)
        ?? Require.Stage(referral, ReferralStage.Filed)
        ?? Require.That(StartHandover.Started(referral), ReferralRefusals.HandoverNotStarted)
        ?? Require.That(referral.Handover.Any(l => !referral.HandedOver.Contains(l.No)), ReferralRefusals.AlreadyDone);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, HandOverItem act, Occasion occasion)
    {
        if (referral.Handover.FirstOrDefault(l => l.No == act.Line) is not { } line)
            return ReferralRefusals.NoSuchHandoverLine;

        if (referral.HandedOver.Contains(act.Line))
            return Decision<ReferralFact>.Nothing;

        if (act.Quantity != line.Quantity)
            return ReferralRefusals.QuantityDiffers.With("listed", line.Quantity).With("unit", line.Unit);

        return new EvidenceItemHandedOver(act.Line, act.Quantity, act.Condition);
    }
}
